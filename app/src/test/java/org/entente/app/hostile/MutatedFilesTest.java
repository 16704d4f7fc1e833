package org.entente.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/**
 * Good files of every kind, changed by chance ({@link Mutation}). The
 * seeds are fixed, so that each run sees the same; {@code -Djqwik.tries.default=100000} makes a long one. Documents are
 * left out: their reader is a process of its own, and no test of a second.
 */
class MutatedFilesTest {
    private static final String SEED = "20240219";

    private static final List<Sample> SAMPLES = samples();

    private record Sample(String name, byte[] bytes) {}

    /** What was done to which file; a seed tells all of it. */
    private record Change(int file, int other, long seed) {}

    @Property(seed = SEED)
    void noFileMakesAReaderStumbleAndTwiceTheSameComesOfIt(@ForAll("changes") Change change) {
        Sample sample = SAMPLES.get(change.file());
        byte[] changed = Mutation.of(sample.bytes(), SAMPLES.get(change.other()).bytes(), change.seed());

        List<String> results = read(sample.name(), changed);

        assertThat(results).noneMatch(result -> result.contains(Reason.NOT_READ.remedy()));
        assertThat(read(sample.name(), changed)).isEqualTo(results);
    }

    @Property(seed = SEED)
    void noBytesMakeAReaderStumble(@ForAll byte[] bytes, @ForAll("names") String name) {
        assertThat(read(name, bytes)).noneMatch(result -> result.contains(Reason.NOT_READ.remedy()));
    }

    @Property(seed = SEED)
    void anyTextIsADayOrNone(@ForAll("dates") String text) {
        assertThat(PublicationDate.of(text)).isEqualTo(PublicationDate.of(text));
        PublicationDate.isAmbiguous(text);
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<Integer> file = Arbitraries.integers().between(0, SAMPLES.size() - 1);
        return net.jqwik.api.Combinators.combine(file, file, Arbitraries.longs())
                .as(Change::new);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SAMPLES.stream().map(Sample::name).toList());
    }

    /** Pieces of dates in any order. */
    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2024",
                "19",
                "2",
                "02",
                "Feb",
                "February",
                "Monday",
                "Lunes",
                "12:30",
                "T",
                "Z",
                "+25:99",
                "-",
                "/",
                ".",
                ",",
                " ",
                "(",
                ")",
                "PM",
                "GMT",
                "99999",
                "0000",
                "\u5e74",
                "\u0661",
                "\0",
                "\u202e",
                "de");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static List<String> read(String name, byte[] bytes) {
        List<String> results = new ArrayList<>();
        try (Articles articles = new Formats().open(Source.of(name, name, Known.NOTHING, bytes))) {
            while (articles.hasNext()) {
                Result result = articles.next();
                results.add(result instanceof Skipped skipped ? skipped.line() : result.toString());
            }
        } catch (IOException e) {
            throw new AssertionError("an exception is not told as a fault", e);
        }
        return results;
    }

    private static List<Sample> samples() {
        String text = "FRA meets ITA. The ministers of both countries spoke for two days about trade and fishing.";
        String object = "{\"text\": \"" + text + "\", \"date\": \"2024-02-19\", \"tags\": [{\"a\": 1}]}";
        String page =
                "<!DOCTYPE html><html><head><meta charset=utf-8><title>A</title><script type='application/ld+json'>"
                        + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-02-19\"}</script></head><body><h1>Ministers</h1><p>"
                        + text + "</p><table><tr><td>x</table></body></html>";
        String mail = "From: A <a@example.org>\nSubject: =?utf-8?Q?Ministers_=C3=A9?=\nMessage-ID: <1@example.org>\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; format=flowed\n\n" + text
                + "\n--b\nContent-Disposition: attachment; filename=b.txt\nContent-Transfer-Encoding: base64\n\nRlJB\n--b--\n";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(page.length()) + "\r\n" + page + "\r\n0\r\n\r\n";
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/news/1\r\n"
                + "WARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: application/http\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer
                + "\r\n\r\n";
        String border = "From a@example.org Mon Jan  1 10:00:00 2024\n";
        String nexis = "1 of 2 DOCUMENTS\n\nA Paper\n\nFebruary 19, 2024\n\nMinisters meet\n\nLENGTH: 9 words\n\n"
                + text + "\n\nLOAD-DATE: February 20, 2024\n\n2 of 2 DOCUMENTS\n\nx";
        String factiva =
                "HD Ministers meet\nWC 9 words\nPD 19 February 2024\nSN A Paper\nLP " + text + "\nTD x\nAN 1\n";
        try {
            return List.of(
                    sample("a.txt", "title: A\ndate: 2024-02-19\n\n" + text),
                    new Sample("wide.txt", text.getBytes(StandardCharsets.UTF_16)),
                    sample("a.json", "[" + object + "," + object + "]"),
                    sample("inner.json", "{\"data\": {\"items\": [" + object + "]}}"),
                    sample("a.jsonl", object + "\n" + object + "\n"),
                    sample("a.csv", "title,text,date\nA,\"" + text + "\",2024-02-19\nB,\"a \"\"b\"\"\",2024-02-20\n"),
                    sample("a.tsv", "title\ttext\nA\t" + text + "\n"),
                    sample("a.html", page),
                    sample("a.eml", mail),
                    sample("a.mbox", border + mail + "\n\n" + border + mail),
                    sample("a.warc", warc + warc),
                    new Sample("a.warc.gz", Bytes.of(Packs.gz(warc), Packs.gz(warc))),
                    sample("nexis.txt", nexis),
                    sample("factiva.txt", factiva),
                    new Sample("a.zip", Packs.zip("a.txt", text, "b/b.jsonl", object + "\n")),
                    new Sample("a.tar", Packs.tar("a.txt", text, "b/b.jsonl", object + "\n")),
                    new Sample("a.tar.gz", Packs.gz(Packs.tar("a.txt", text))),
                    new Sample("a.jsonl.zst", Packs.zst(object)),
                    new Sample("a.txt.bz2", Packs.bz2(text)),
                    new Sample("a.csv.xz", Packs.xz("title,text\nA," + text + "\n")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample sample(String name, String content) {
        return new Sample(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
