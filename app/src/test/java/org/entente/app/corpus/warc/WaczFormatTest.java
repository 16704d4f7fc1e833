package org.entente.app.corpus.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczFormatTest {
    private static final String UNTITLED = "<html><body><p>Iran and Georgia signed an accord on trade in Tbilisi, the"
            + " ministers of both countries said on Monday.</p><p>They promised to meet again before the year is over."
            + "</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void theWarcFilesOfAPackageAreReadInTheOrderOfTheirNames() throws IOException {
        Path wacz = folder.resolve("crawl.wacz");
        write(
                wacz,
                "datapackage.json",
                "{}".getBytes(StandardCharsets.UTF_8),
                "archive/b.warc.gz",
                warc("b", "Later talks on trade"),
                "archive/a.warc.gz",
                warc("a", "Early talks on trade"),
                "indexes/index.cdx.gz",
                new byte[9]);

        assertThat(read(Source.of(wacz)))
                .extracting(Result::place)
                .containsExactly(
                        wacz + "!archive/a.warc.gz!https://example.org/a",
                        wacz + "!archive/b.warc.gz!https://example.org/b");
    }

    @Test
    void aPageWithoutATitleHasTheOneInTheListOfPages() throws IOException {
        Path wacz = folder.resolve("crawl.wacz");
        String list =
                "{\"format\":\"json-pages-1.0\"}\nbroken\n{\"url\":\"https://example.org/u\",\"title\":\"Accord in Tbilisi\"}\n";
        byte[] warc = MadeWarc.gzip()
                .answer("https://example.org/u", "Content-Type: text/html", UNTITLED)
                .bytes();
        write(wacz, "pages/pages.jsonl", list.getBytes(StandardCharsets.UTF_8), "archive/data.warc.gz", warc);

        Result only = read(Source.of(wacz)).get(0);

        assertThat(((Result.Found) only).article().title()).isEqualTo("Accord in Tbilisi");
    }

    @Test
    void aPackageInAnotherArchiveIsReadToo() throws IOException {
        Path wacz = folder.resolve("a.zip");
        write(wacz, "archive/a.warc.gz", warc("a", "Early talks on trade"));

        assertThat(read(Source.of("x.tar!a.zip", "a.zip", Known.NOTHING, Files.readAllBytes(wacz))))
                .hasSize(1);
    }

    @Test
    void aPackageWithoutAnArchiveSaysSo() throws IOException {
        Path wacz = folder.resolve("crawl.wacz");
        write(wacz, "datapackage.json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(((Skipped) read(Source.of(wacz)).get(0)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aPackageThatBreaksOffIsABrokenArchive() throws IOException {
        Path wacz = folder.resolve("crawl.wacz");
        write(wacz, "archive/a.warc.gz", warc("a", "Early talks on trade"));
        byte[] whole = Files.readAllBytes(wacz);
        Files.write(wacz, Arrays.copyOf(whole, whole.length - 30));

        assertThat(((Skipped) read(Source.of(wacz)).get(0)).reason()).isEqualTo(Reason.BROKEN_ARCHIVE);
    }

    private static byte[] warc(String name, String title) throws IOException {
        return MadeWarc.gzip().page("https://example.org/" + name, title).bytes();
    }

    private static void write(Path file, Object... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        }
    }

    private static List<Result> read(Source source) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Articles articles = new Formats().open(source)) {
            articles.forEachRemaining(results::add);
        }
        return results;
    }
}
