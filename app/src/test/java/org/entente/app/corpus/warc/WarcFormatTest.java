package org.entente.app.corpus.warc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

class WarcFormatTest {
    private static final String HTML = "Content-Type: text/html";

    @Test
    void thePagesOfAnArchiveAreArticlesWithPlaceAndAddress() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .page("https://example.org/a", "First talks on trade")
                .page("https://example.org/b?x=1", "Second talks on trade")
                .bytes();

        List<Result> results = read(warc);

        assertThat(results)
                .extracting(Result::place)
                .containsExactly("news.warc.gz!https://example.org/a", "news.warc.gz!https://example.org/b?x=1");
        assertThat(article(results.get(1)).address()).isEqualTo("https://example.org/b?x=1");
        assertThat(article(results.get(0)).title()).isEqualTo("First talks on trade");
        assertThat(article(results.get(0)).published()).contains(LocalDate.of(2024, 3, 4));
    }

    @Test
    void aPlainFileIsReadAsOneInGzip() throws IOException {
        byte[] warc = new MadeWarc(WarcCompression.NONE)
                .page("https://example.org/a", "First talks on trade")
                .resource("https://example.org/r", "text/html", MadeWarc.html("A kept resource", "2024-03-01"))
                .bytes();

        assertThat(titles(read(warc))).containsExactly("First talks on trade", "A kept resource");
    }

    @Test
    void aFileThatIsOneGzipWholeIsReadToo() throws IOException {
        byte[] plain = new MadeWarc(WarcCompression.NONE)
                .page("https://example.org/a", "First talks on trade")
                .page("https://example.org/b", "Second talks on trade")
                .bytes();

        assertThat(titles(read(gzip(plain)))).containsExactly("First talks on trade", "Second talks on trade");
    }

    @Test
    void whatIsNoPageIsPassedOverWithoutAWord() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .answer("https://example.org/a.png", "Content-Type: image/png", "no picture")
                .answer("https://example.org/robots.txt", "Content-Type: text/plain", "User-agent: *")
                .answer("https://example.org/gone", "404 Not Found", HTML, page("Gone for good"))
                .answer("https://example.org/moved", "301 Moved", HTML + "|Location: /a", page("Moved elsewhere"))
                .answer("dns:example.org", "200 OK", HTML, page("No page at all"))
                .bytes();

        assertThat(read(warc)).isEmpty();
    }

    @Test
    void transferAndContentEncodingsAreUndone() throws IOException {
        byte[] chunked = ("4\r\n" + new String(page("Chunked talks on trade"), StandardCharsets.UTF_8).substring(0, 4)
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] rest = Arrays.copyOfRange(page("Chunked talks on trade"), 4, page("Chunked talks on trade").length);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(chunked);
        body.write((Integer.toHexString(rest.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        body.write(rest);
        body.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] warc = MadeWarc.gzip()
                .answer("https://example.org/1", "200 OK", HTML + "|Transfer-Encoding: chunked", body.toByteArray())
                .answer(
                        "https://example.org/2",
                        "200 OK",
                        HTML + "|Content-Encoding: gzip",
                        gzip(page("Zipped talks on trade")))
                .answer(
                        "https://example.org/3",
                        "200 OK",
                        HTML + "|Content-Encoding: gzip",
                        page("Unzipped before by the crawler"))
                .answer(
                        "https://example.org/4",
                        "200 OK",
                        HTML + "|Content-Encoding: zstd",
                        Zstd.compress(page("Standard talks on trade")))
                .bytes();

        assertThat(titles(read(warc)))
                .containsExactly(
                        "Chunked talks on trade",
                        "Zipped talks on trade",
                        "Unzipped before by the crawler",
                        "Standard talks on trade");
    }

    /** "Brotli" in Brotli, as the tool of that name writes it. */
    @Test
    void brotliIsUndone() throws Exception {
        byte[] packed = Base64.getDecoder().decode("iwKAQnJvdGxpAw==");

        byte[] bytes = ContentEncoding.decode("a", new ByteArrayInputStream(packed), List.of("br"), 100);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("Brotli");
    }

    @Test
    void aBombInAContentEncodingIsOneThatIsTooLarge() throws IOException {
        byte[] bomb = gzip(new byte[200_000_000]);
        byte[] warc = MadeWarc.gzip()
                .answer("https://example.org/bomb", "200 OK", HTML + "|Content-Encoding: gzip", bomb)
                .page("https://example.org/b", "Second talks on trade")
                .bytes();

        List<Result> results = read(warc);

        assertThat(((Skipped) results.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(titles(results.subList(1, 2))).containsExactly("Second talks on trade");
    }

    @Test
    void revisitsAreCountedAndPassedOver(@TempDir Path folder) throws IOException {
        Path warc = folder.resolve("news.warc.gz");
        Files.write(
                warc,
                MadeWarc.gzip()
                        .revisit("https://example.org/a")
                        .page("https://example.org/b", "Second talks on trade")
                        .revisit("https://example.org/c")
                        .bytes());
        Corpus corpus = Corpus.of(List.of(warc));

        assertThat(corpus.results()).toIterable().hasOnlyElementsOfType(Result.Found.class);
        assertThat(corpus.others()).isEqualTo(2);
    }

    @Test
    void ofAFileThatBreaksOffAllIsKeptThatStandsBefore() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .page("https://example.org/a", "First talks on trade")
                .page("https://example.org/b", "Second talks on trade")
                .bytes();

        for (int missing : new int[] {1, 20, 200, 400}) {
            List<Result> results = read(Arrays.copyOf(warc, warc.length - missing));

            assertThat(titles(results.subList(0, 1))).containsExactly("First talks on trade");
            assertThat(results.get(results.size() - 1))
                    .isInstanceOfSatisfying(Skipped.class, skipped -> assertThat(skipped.reason())
                            .isEqualTo(Reason.TRUNCATED));
            assertThat(results.stream().filter(Skipped.class::isInstance)).hasSize(1);
        }
    }

    @Test
    void ofAPlainFileThatBreaksOffToo() throws IOException {
        byte[] warc = new MadeWarc(WarcCompression.NONE)
                .page("https://example.org/a", "First talks on trade")
                .page("https://example.org/b", "Second talks on trade")
                .bytes();

        List<Result> results = read(Arrays.copyOf(warc, warc.length - 300));

        assertThat(titles(results.subList(0, 1))).containsExactly("First talks on trade");
        assertThat(results.stream().filter(Skipped.class::isInstance)).hasSize(1);
    }

    @Test
    void anAnswerThatIsNoneCostsOnlyItself() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .record("https://example.org/a", "no answer of a server".getBytes(StandardCharsets.UTF_8))
                .page("https://example.org/b", "Second talks on trade")
                .bytes();

        List<Result> results = read(warc);

        assertThat(((Skipped) results.get(0)).line()).startsWith("news.warc.gz!https://example.org/a: ");
        assertThat(titles(results.subList(1, 2))).containsExactly("Second talks on trade");
    }

    @Test
    void anAnswerWhoseChunksLieCostsOnlyItself() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .page("https://example.org/a", "First talks on trade")
                .answer("https://example.org/b", HTML + "|Transfer-Encoding: chunked", "FFFFFFFFF\r\nx")
                .page("https://example.org/c", "Second talks on trade")
                .bytes();

        List<Result> results = read(warc);

        assertThat(results).hasSize(3);
        assertThat(((Skipped) results.get(1)).line()).startsWith("news.warc.gz!https://example.org/b: ");
        assertThat(titles(List.of(results.get(0), results.get(2))))
                .containsExactly("First talks on trade", "Second talks on trade");
    }

    @Test
    void aDayOfCaptureThatNobodyCanReadCostsNoPage() throws IOException {
        String warc = new String(
                new MadeWarc(WarcCompression.NONE)
                        .page("https://example.org/a", "First talks on trade")
                        .bytes(),
                StandardCharsets.UTF_8);

        for (String day : List.of("20244-13-45T10:00:00Z", "soon")) {
            List<Result> results = read(warc.replace(MadeWarc.CAPTURED, day).getBytes(StandardCharsets.UTF_8));

            assertThat(titles(results)).containsExactly("First talks on trade");
            assertThat(article(results.get(0)).published()).contains(LocalDate.of(2024, 3, 4));
        }
    }

    @Test
    void theDayOfCaptureIsNoDayOfPublicationButRefutesLaterOnes() throws IOException {
        String undated = MadeWarc.html("Undated talks on trade", "");
        byte[] warc = MadeWarc.gzip()
                .answer("https://example.org/a", HTML, undated)
                .answer("https://example.org/b", HTML, MadeWarc.html("Talks of tomorrow's tomorrow", "2024-04-01"))
                .bytes();

        List<Result> results = read(warc);

        assertThat(article(results.get(0)).published()).isEmpty();
        assertThat(article(results.get(1)).published()).isEmpty();
    }

    @Test
    void plainTextIsReadWhateverItsAddressEndsIn() throws IOException {
        byte[] warc = MadeWarc.gzip()
                .answer(
                        "https://example.org/print.php?id=4",
                        "Content-Type: text/plain",
                        "Iran met Georgia in Tbilisi.\n")
                .bytes();

        assertThat(article(read(warc).get(0)).text()).isEqualTo("Iran met Georgia in Tbilisi.\n");
    }

    private static byte[] page(String title) {
        return MadeWarc.html(title, "2024-03-04").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static List<Result> read(byte[] warc) {
        List<Result> results = new ArrayList<>();
        try (Articles articles = new Formats().open(Source.of("news.warc.gz", "news.warc.gz", Known.NOTHING, warc))) {
            articles.forEachRemaining(results::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    private static List<String> titles(List<Result> results) {
        return results.stream().map(WarcFormatTest::article).map(Article::title).toList();
    }

    private static Article article(Result result) {
        assertThat(result).isInstanceOf(Result.Found.class);
        return ((Result.Found) result).article();
    }
}
