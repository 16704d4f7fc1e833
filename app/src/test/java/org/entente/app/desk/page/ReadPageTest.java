package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.app.Sample;
import org.entente.app.desk.Intake;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.entente.app.store.Sql;
import org.entente.app.store.Store;
import org.entente.app.watch.Site;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site stands for one of the public internet: names that end in ".example" lead to it, all others are judged as always. */
@Timeout(60)
class ReadPageTest {
    @TempDir
    Path folder;

    private final Site site = new Site();
    private OpenedDesk desk;

    @BeforeEach
    void open() {
        desk = OpenedDesk.on(OpenedDesk.settings(store(), false, intake()));
    }

    @AfterEach
    void close() {
        desk.close();
        site.close();
    }

    private Path store() {
        return folder.resolve("news.duckdb");
    }

    private static Intake intake() {
        Resolver others = Resolver.publicOnly(Resolver.system(5), "");
        Resolver names =
                host -> host.endsWith(".example") ? List.of(InetAddress.getLoopbackAddress()) : others.addresses(host);
        return OpenedDesk.INTAKE.in(
                new Manners("Entente/test", Duration.ZERO, Duration.ofSeconds(10), 1_000_000), names);
    }

    @Test
    void aTextIsReadAtOnceAndNotStored() {
        String page = read(Map.of("text", "FRA praises ITA. All is well.", "date", "2024-02-17"))
                .body();

        assertThat(page)
                .contains("FRA GOV → ITA GOV", "051 Praise or endorse", "2024-02-17", "It is not stored")
                .containsPattern("class=\"[^\"]*trigger[^\"]*\"[^>]*>praises<");
        assertThat(articles()).isZero();
    }

    @Test
    void whileTheCoderIsLoadedThePageSaysSoAndGoesOnByItself() {
        CountDownLatch loading = new CountDownLatch(1);
        Settings slow = new Settings(
                folder.resolve("slow.duckdb"),
                "127.0.0.1",
                0,
                false,
                Optional.empty(),
                lexicon -> {
                    await(loading);
                    return Sample::read;
                },
                intake(),
                OpenedDesk.CLOCK);
        try (OpenedDesk other = OpenedDesk.on(slow)) {
            HttpResponse<String> page = other.post("/read", "/read", Map.of("text", "FRA praises ITA."));
            String at = at(page);

            assertThat(page.body())
                    .contains("The coder is being loaded", "hx-trigger=\"every 1s\"")
                    .contains("<noscript><meta http-equiv=\"refresh\"");
            assertThat(other.send(other.request(at).header("HX-Request", "true"))
                            .statusCode())
                    .as("a page that only asks whether it is there")
                    .isEqualTo(204);
            loading.countDown();
            HttpResponse<String> answer = other.send(other.request(at).header("HX-Request", "true"));
            while (answer.statusCode() == 204) {
                answer = other.send(other.request(at).header("HX-Request", "true"));
            }

            assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
            assertThat(other.get(at).body()).contains("FRA GOV → ITA GOV");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itIsStoredWhenAskedAsItWasRead() {
        HttpResponse<String> page =
                read(Map.of("text", "FRA praises ITA.", "title", "Good news", "date", "2024-02-17"));

        String stored = desk.post(at(page), at(page) + "/1/store", Map.of()).body();

        assertThat(stored).contains("Stored with what was read in it.", "href=\"/article/");
        assertThat(desk.get(stored.replaceAll("(?s).*href=\"(/article/[^\"]+)\".*", "$1"))
                        .body())
                .contains("Good news");
        assertThat(Sql.rows(closed(), "SELECT title, place, state FROM article"))
                .containsExactly("Good news|typed into Read|coded");
        assertThat(Sql.rows(store(), "SELECT command, coded FROM run")).containsExactly("read|1");
        assertThat(Sql.rows(store(), "SELECT source_code, target_code, start_date FROM event"))
                .containsExactly("FRA|ITA|2024-02-17");
    }

    @Test
    void whatIsThereAlreadyIsNotStoredTwice() {
        HttpResponse<String> first = read(Map.of("text", "FRA praises ITA.", "date", "2024-02-17"));
        desk.post(at(first), at(first) + "/1/store", Map.of());
        HttpResponse<String> again = read(Map.of("text", "FRA praises ITA.", "date", "2024-02-17"));

        assertThat(desk.post(at(again), at(again) + "/1/store", Map.of()).body())
                .contains("It was in the store already; nothing was changed.");
        assertThat(articles()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-45", "03/04/2024"})
    void aDateThatNobodyCanReadIsToldAndTheTextKept(String date) {
        HttpResponse<String> answer = read(Map.of("text", "FRA praises ITA.", "date", date));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(date, "write it as yyyy-mm-dd", ">FRA praises ITA.</textarea>");
    }

    @Test
    void oneThingIsReadAtATime() {
        assertThat(read(Map.of("text", "FRA praises ITA.", "address", "site.example"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(read(Map.of("text", " ")).body()).contains("give a text, a file or an address");
    }

    @Test
    void anArchiveGivesAListOfItsArticles() throws IOException {
        byte[] zip = zip(new TreeMap<>(Map.of(
                "a.txt", "date: 2024-02-17\n\nFRA praises ITA.",
                "b.txt", "FRA meets ITA.",
                "c.json", "{\"text\": broken")));

        HttpResponse<String> list = file("news.zip", zip);

        assertThat(list.body())
                .contains("3 entries in it", "2024-02-17", "FRA meets ITA.", "news.zip!b.txt", "news.zip!c.json")
                .contains("write one JSON object per line");
        assertThat(whenRead(at(list) + "/2").body()).contains("040 Consult", "2 of 3");
    }

    @Test
    void onlyTheFirstOfManyArticlesAreShown() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            lines.append("{\"text\": \"FRA praises ITA. Number ").append(i).append("\"}\n");
        }
        assertThat(file("many.jsonl", bytes(lines.toString())).body())
                .contains("The first", "50 entries", "many.jsonl:50")
                .doesNotContain("many.jsonl:51");
    }

    @Test
    void aBombIsRefusedInWords() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(file("bomb.zip", bomb.toByteArray()).body())
                .containsAnyOf("is packed like a bomb", "is larger than 20 MB");
    }

    @Test
    void moreThanTwentyMegabytesAreRefusedInWords() {
        HttpResponse<String> answer =
                answered(() -> desk.upload("/read", "/read", Map.of(), "large.txt", new byte[(20 << 20) + 100_000]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("20 MB");
    }

    /** Who still sends when the desk closes the connection may lose the answer with it, and asks again. */
    private static HttpResponse<String> answered(Supplier<HttpResponse<String>> request) {
        for (int i = 0; i < 5; i++) {
            try {
                return request.get();
            } catch (UncheckedIOException lost) {
                // Once more.
            }
        }
        return request.get();
    }

    /** Sent in pieces, it does not say how long it is. */
    @Test
    void evenIfNothingIsSaidOfTheirLength() {
        byte[] large = new byte[(20 << 20) + 100_000];
        HttpResponse<String> answer = desk.send(desk.request("/read")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"),
                        large,
                        bytes("\r\n--x--\r\n")))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("20 MB");
    }

    @Test
    void aPageOfTheWebIsRead() {
        site.page("/news", "text/plain; charset=utf-8", "FRA visits ITA.");

        assertThat(read(Map.of("address", site.url("www.site.example", "/news")))
                        .body())
                .contains("042 Make a visit", "www.site.example");
        assertThat(site.askedAtAll()).containsExactly("/robots.txt", "/news");
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        site.text("/robots.txt", "User-agent: *\nDisallow: /news\n").text("/news", "FRA visits ITA.");

        assertThat(read(Map.of("address", site.url("site.example", "/news"))).body())
                .contains("its robots.txt asks programs to stay away");
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/secret",
                "http://localhost:%d/secret",
                "http://[::1]:%d/secret",
                "http://2130706433:%d/secret",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/"
            })
    void nothingIsAskedOfThisMachineOrItsNeighbours(String address) {
        site.text("/secret", "FRA attacks ITA.");

        String page = read(Map.of("address", address.formatted(site.port()))).body();

        assertThat(page).contains("class=\"fault\"").doesNotContain("attacks", "--allow-private");
        assertThat(site.askedAtAll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/secret", "http://localhost:%d/secret", "http://169.254.169.254/"})
    void noRedirectLeadsThere(String address) {
        site.redirect("/news", 302, address.formatted(site.port())).text("/secret", "FRA attacks ITA.");

        String page = read(Map.of("address", site.url("site.example", "/news"))).body();

        assertThat(page).contains("class=\"fault\"").doesNotContain("attacks");
        assertThat(site.askedAtAll()).containsExactly("/robots.txt", "/news");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://site.example/",
                "javascript:alert(1)",
                "http://user@site.example/",
                "::"
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) {
        HttpResponse<String> answer = read(Map.of("address", address));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is no address of the web");
    }

    @Test
    void aTextIsTextWhateverStandsInIt() {
        String hostile = "<script>alert(1)</script> FRA praises ITA. <img src=x onerror=alert(2)> \u202Egpj.exe &amp;";
        String page = read(Map.of("text", hostile, "title", "<svg onload=alert(3)>", "outlet", "\"><b>x"))
                .body();

        assertThat(page)
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x", "⟨U+202E⟩", "FRA GOV → ITA GOV")
                .doesNotContain("<script>alert", "<img", "<svg", "<b>x", "\u202E");
    }

    @Test
    void anUploadMayBeCalledAnything() {
        String page =
                file("../<img src=x>\u202Etxt.txt", bytes("FRA praises ITA.")).body();

        assertThat(page).contains("&lt;img src=x").doesNotContain("<img", "../");
    }

    @Test
    void whatIsSaidOfARowStaysAndCanBeTakenAway() {
        HttpResponse<String> page = read(Map.of("text", "FRA praises ITA. FRA meets ITA.", "date", "2024-02-17"));
        String at = at(page);
        desk.post(at, at + "/1/remark", Map.of("row", "e2", "verdict", "right"));
        desk.post(
                at,
                at + "/1/remark",
                Map.of("row", "e1", "verdict", "other", "code", "042", "target", "DEU GOV", "note", "a visit"));
        String said = desk.post(
                        at,
                        at + "/1/remark",
                        Map.of("row", "t", "sentence", "2", "verdict", "missed", "note", "a demand"))
                .body();

        assertThat(said)
                .contains("value=\"042\"", "value=\"DEU GOV\"", "a demand")
                .containsPattern("value=\"right\" aria-pressed=\"true\"");
        List<String> lines = desk.get(at + "/1/remarks.jsonl").body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .contains(
                        "\"verdict\":\"other\"",
                        "\"sentence\":\"FRA praises ITA.\"",
                        "\"coded\":{\"id\":",
                        "\"source\":{\"code\":\"FRA\",\"sector\":\"GOV\",\"begin\":0,\"end\":3}",
                        "\"should\":{\"code\":\"042\",\"source\":\"FRA GOV\",\"target\":\"DEU GOV\",\"status\":\"happened\",\"start\":\"2024-02-17\"}",
                        "\"note\":\"a visit\"");
        assertThat(lines.get(2)).contains("\"verdict\":\"missed\"", "\"sentence\":\"FRA meets ITA.\"");

        desk.post(at, at + "/1/remark", Map.of("row", "e2", "verdict", ""));
        assertThat(desk.get(at + "/1/remarks.jsonl").body().lines()).hasSize(2);
        assertThat(articles()).isZero();
    }

    @Test
    void whatWasSaidIsKeptWithTheArticleAsJudgementsIfAsked() {
        HttpResponse<String> page =
                read(Map.of("text", "FRA praises ITA. FRA attacks DEU. FRA meets DEU.", "date", "2024-02-17"));
        String at = at(page);
        desk.post(at, at + "/1/remark", Map.of("row", "e1", "verdict", "right"));
        desk.post(at, at + "/1/remark", Map.of("row", "e2", "verdict", "wrong"));
        desk.post(
                at,
                at + "/1/remark",
                Map.of("row", "e3", "verdict", "other", "code", "042", "target", "ITA GOV", "date", "2024-02-16"));

        String stored = desk.post(at, at + "/1/store", Map.of("coder", "Ann")).body();

        assertThat(stored).contains("Stored with what was read in it. Kept with it: 3 judgements by Ann.");
        assertThat(desk.get(at).body()).as("the name is kept by the browser").contains("value=\"Ann\"");
        assertThat(Sql.rows(closed(), "SELECT coder, verdict FROM judgement ORDER BY number"))
                .containsExactly("Ann|accept", "Ann|reject", "Ann|correct");
        assertThat(Sql.rows(store(), "SELECT source_code, target_code, code, start_date FROM event ORDER BY ALL"))
                .containsExactly("FRA|ITA|042|2024-02-16", "FRA|ITA|051|2024-02-17");
    }

    @Test
    void whomNobodyKnowsIsNoActor() {
        String at = at(read(Map.of("text", "FRA praises ITA.")));

        var answer = desk.post(at, at + "/1/remark", Map.of("row", "e1", "verdict", "other", "target", "Nowhere"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No actor is called", "Nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e9", "x1", "e0", "e1'", "t99", ""})
    void nobodySaysAnythingOfWhatIsNotThere(String row) {
        String at = at(read(Map.of("text", "FRA praises ITA.")));

        assertThat(desk.post(at, at + "/1/remark", Map.of("row", row, "verdict", "right"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherLanguageIsNotReadUnlessItIsSaidToBeEnglish() {
        String french = "Le ministre des affaires étrangères a rencontré hier son homologue à Rome, où ils ont parlé"
                + " de la situation dans la région et des échanges entre les deux pays. FRA praises ITA.";
        HttpResponse<String> page = read(Map.of("text", french));
        assertThat(page.body()).contains("It seems to be in French, which is not read.", "0 events");

        desk.post(at(page), at(page) + "/1/english", Map.of());
        assertThat(whenRead(at(page) + "/1").body()).contains("1 event,");
    }

    @Test
    void anArticleOnWhichTheCoderStumblesIsToldWithWhatToDo() {
        HttpResponse<String> answer = read(Map.of("text", "FRA praises ITA. Then the reader will crash."));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("could not be coded", "please report it together with the article");
    }

    @Test
    void aReadingThatIsForgottenIsTold() {
        HttpResponse<String> answer = desk.get("/read/AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("was not stored. Give it again.");
    }

    @Test
    void aDeskToReadOnlyTakesNothing() {
        Path other = folder.resolve("other.duckdb");
        Store.open(other).close();
        try (OpenedDesk toRead = OpenedDesk.toRead(other)) {
            assertThat(toRead.get("/read").body()).doesNotContain("<textarea");
            assertThat(toRead.post("/watch", "/read", Map.of("text", "FRA praises ITA."))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** The page that shows what came of it. */
    private HttpResponse<String> read(Map<String, String> fields) {
        return whenRead(desk.post("/read", "/read", fields));
    }

    private HttpResponse<String> file(String name, byte[] bytes) {
        return whenRead(desk.upload("/read", "/read", Map.of(), name, bytes));
    }

    private HttpResponse<String> whenRead(String path) {
        return whenRead(desk.get(path));
    }

    private HttpResponse<String> whenRead(HttpResponse<String> answer) {
        HttpResponse<String> page = answer;
        while (page.body().contains("This page goes on by itself")) {
            page = desk.get(page.uri().getPath());
        }
        return page;
    }

    private static String at(HttpResponse<String> page) {
        return page.uri().getPath();
    }

    private long articles() {
        return Long.parseLong(Sql.rows(closed(), "SELECT count(*) FROM article").get(0));
    }

    private Path closed() {
        desk.close();
        return store();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
