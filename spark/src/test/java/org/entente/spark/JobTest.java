package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that cannot be done say so before they begin, as entente does. */
class JobTest {
    @TempDir
    Path folder;

    @Test
    void aTopicNeedsAServer() {
        assertThat(told(new CodeStream(), "--topic", "news", "--out", "o", "--checkpoint", "c"))
                .isEqualTo("2 --topic: no server of Kafka is named; name some with --kafka HOST:PORT");
    }

    @Test
    void aFolderOfNewsMustBeThere() {
        String absent = folder.resolve("absent").toString();
        assertThat(told(new CodeStream(), "--folder", absent, "--out", "o", "--checkpoint", "c"))
                .isEqualTo("2 --folder: " + absent + " is not a folder; make it, or check its name");
    }

    @Test
    void anOptionThatIsMissingIsNamed() {
        assertThat(told(new CodeCorpus(), "news")).startsWith("2 code-corpus: Missing required option: '--out=FOLDER'");
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        System.setProperty("spark.master", "local[1]");
        System.setProperty("spark.ui.enabled", "false");
        try {
            assertThat(told(new CodeCorpus(), "news", "--out", out.toString()))
                    .endsWith("2 --out: " + out + " exists; name a folder that does not, or delete it");
        } finally {
            SparkSession.builder().getOrCreate().stop();
            System.clearProperty("spark.master");
            System.clearProperty("spark.ui.enabled");
        }
        assertThat(out.resolve("mine.txt")).hasContent("mine");
    }

    /** The exit code, and what standard error had last. */
    private static String told(Callable<Integer> command, String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            int code = Job.run(command, args);
            String[] lines = bytes.toString(StandardCharsets.UTF_8).strip().split("\n");
            return code + " " + lines[lines.length - 1];
        } finally {
            System.setErr(before);
        }
    }
}
