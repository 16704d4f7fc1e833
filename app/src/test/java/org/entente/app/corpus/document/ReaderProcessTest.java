package org.entente.app.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import org.entente.app.corpus.document.reader.Answer;
import org.entente.app.corpus.document.reader.Extract;
import org.entente.app.corpus.document.reader.Kind;
import org.entente.app.corpus.document.reader.ReaderMain;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    /** Does with a document what the document's name says. */
    static final class Ill {
        public static void main(String[] arguments) throws Exception {
            var in = new DataInputStream(System.in);
            var out = new DataOutputStream(System.out);
            new Answer.Alive().write(out);
            while (true) {
                in.readUTF();
                String name = Path.of(in.readUTF()).getFileName().toString();
                switch (name) {
                    case "hangs" -> new CountDownLatch(1).await();
                    case "chatters" -> chatter(out);
                    case "eats" -> eat();
                    case "falls" -> Runtime.getRuntime().halt(7);
                    default -> new Answer.Read(new Extract("", "", name)).write(out);
                }
            }
        }

        private static void chatter(DataOutputStream out) throws IOException {
            while (true) {
                new Answer.Alive().write(out);
            }
        }

        private static void eat() {
            List<long[]> eaten = new ArrayList<>();
            while (true) {
                eaten.add(new long[1 << 20]);
            }
        }
    }

    @Test
    void aDocumentThatHangsIsGivenUpAndTheNextIsRead() throws Exception {
        try (ReaderProcess reader = new ReaderProcess(Ill.class, SHORT, LONG)) {
            assertThat(fault(reader, "hangs").reason()).isEqualTo(Reason.TOO_SLOW);
        }
        try (ReaderProcess reader = new ReaderProcess(Ill.class, LONG, LONG)) {
            assertThat(fault(reader, "falls").reason()).isEqualTo(Reason.BROKEN_DOCUMENT);
            assertThat(reader.read(Kind.PDF, Path.of("next")).text()).isEqualTo("next");
        }
    }

    @Test
    void aDocumentThatOnlyGivesSignsOfLifeIsGivenUpToo() throws Exception {
        try (ReaderProcess reader = new ReaderProcess(Ill.class, LONG, Duration.ofSeconds(2))) {
            assertThat(fault(reader, "chatters").reason()).isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void aDocumentThatEatsAllMemoryCostsOnlyItself() throws Exception {
        try (ReaderProcess reader = new ReaderProcess(Ill.class, LONG, LONG)) {
            assertThat(fault(reader, "eats")).hasMessage("needs more than 512 MB of memory to read");
            assertThat(reader.read(Kind.PDF, Path.of("next")).text()).isEqualTo("next");
        }
    }

    @Test
    void aPageThatUnpacksToAThousandTimesItsSizeCostsOnlyItself() throws Exception {
        Path bomb = folder.resolve("bomb.pdf");
        writeBomb(bomb);
        Path fine = new Pdf().page().lines(Pdf.LEFT, 100, "Arnor met Gondor.").save(folder.resolve("fine.pdf"));

        try (ReaderProcess reader = new ReaderProcess(ReaderMain.class, LONG, LONG)) {
            BadInput fault = catchThrowableOfType(BadInput.class, () -> reader.read(Kind.PDF, bomb));
            assertThat(fault.reason()).isIn(Reason.TOO_LARGE, Reason.TOO_SLOW, Reason.SCANNED);
            assertThat(reader.read(Kind.PDF, fine).text()).isEqualTo("Arnor met Gondor.");
        }
    }

    /** A page whose content is a quarter of a gigabyte of blanks, packed twice into some kilobytes. */
    private static void writeBomb(Path file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream twice = new DeflaterOutputStream(packed);
                OutputStream once = new DeflaterOutputStream(twice)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 256; i++) {
                once.write(blanks);
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Filter[/FlateDecode/FlateDecode]/Length " + packed.size() + ">>\nstream\n"));
        out.writeBytes(packed.toByteArray());
        out.writeBytes(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF"));
        Files.write(file, out.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static BadInput fault(ReaderProcess reader, String name) {
        return catchThrowableOfType(BadInput.class, () -> reader.read(Kind.PDF, Path.of(name)));
    }
}
