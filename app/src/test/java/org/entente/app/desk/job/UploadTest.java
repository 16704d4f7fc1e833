package org.entente.app.desk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\..\\boot.ini",
                "/etc/passwd",
                "",
                ".",
                "..",
                "a\0b.txt",
                "CON.txt",
                "line\nbreak.txt",
                "x.tar.gz/../../y.txt"
            })
    void noNameLeadsOutOfItsFolder(String name) {
        Upload upload = Upload.begin();
        try {
            Path file = upload.add(name, new ByteArrayInputStream(new byte[] {1}));

            assertThat(file).exists();
            assertThat(file.getFileName().toString()).matches("1(\\.[A-Za-z0-9]+){0,2}");
        } finally {
            upload.remove();
        }
    }

    @Test
    void placesHaveTheNamesThatWereSent() {
        Upload upload = Upload.begin();
        Path file = upload.add("News, May \u202Egpj.zip", new ByteArrayInputStream(new byte[0]));

        assertThat(upload.title()).isEqualTo("News, May gpj.zip");
        assertThat(upload.place(file + "!a/b.txt")).isEqualTo("News, May gpj.zip!a/b.txt");
        assertThat(upload.place(file.toString())).isEqualTo("News, May gpj.zip");
        upload.remove();
        assertThat(file.getParent()).doesNotExist();
    }
}
