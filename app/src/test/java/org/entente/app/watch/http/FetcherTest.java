package org.entente.app.watch.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.entente.app.watch.FakeTime;
import org.entente.app.watch.Site;
import org.entente.app.watch.http.Answer.Failed;
import org.entente.app.watch.http.Answer.Got;
import org.entente.app.watch.http.Answer.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The site stands for one of the public internet: names that end in ".example" lead to it, and what else is asked for is
 * judged as it always is. No such name exists: whoever looked it up elsewhere would not get through.
 */
class FetcherTest {
    private static final int MOST_BYTES = 1_000_000;

    private final Site site = new Site();
    private final FakeTime time = new FakeTime();
    private final List<String> lookedUp = Collections.synchronizedList(new ArrayList<>());
    private Fetcher fetcher;

    @BeforeEach
    void begin() throws IOException, NoSuchAlgorithmException {
        Resolver others = Resolver.publicOnly(Resolver.system(5));
        Resolver names = host -> {
            lookedUp.add(host);
            return host.endsWith(".example") ? List.of(InetAddress.getLoopbackAddress()) : others.addresses(host);
        };
        Manners manners = new Manners("Entente/9.9", Manners.DELAY, Duration.ofSeconds(2), MOST_BYTES);
        fetcher = new Fetcher(manners, names, SSLContext.getDefault(), time, time);
    }

    @AfterEach
    void end() throws IOException {
        fetcher.close();
        site.close();
    }

    @Test
    void itSaysWhoItIsAndNothingElse() {
        List<String> headers = new ArrayList<>();
        site.page("/a?b=c", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> headers.add(name + ": " + values.get(0)));
            Site.send(exchange, 200, "text/plain", "fine".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(text(get("/a?b=c"))).isEqualTo("fine");
        assertThat(headers)
                .contains(
                        "User-agent: Entente/9.9",
                        "Host: site.example:" + site.port(),
                        "Accept-encoding: gzip, deflate")
                .noneMatch(header -> header.matches("(?i)(proxy|upgrade|http2|cookie|referer).*"));
    }

    @Test
    void aNameIsLookedUpOnceForARequestAndNobodyElseLooksItUp() {
        site.text("/", "fine");

        get("/");

        assertThat(site.askedAtAll()).containsExactly("/robots.txt", "/");
        assertThat(lookedUp).containsExactly("site.example", "site.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::]",
                "[64:ff9b::7f00:1]"
            })
    void aRedirectToThisMachineIsNotFollowed(String host) {
        site.redirect("/", 302, site.url(host, "/secret")).text("/secret", "secret");

        assertThat(failure(get("/")).why()).isEqualTo(Why.REFUSED);
        assertThat(site.askedAtAll()).doesNotContain("/secret").containsExactly("/robots.txt", "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://[fd00::1]/",
                "https://100.64.1.1/"
            })
    void aRedirectIntoAPrivateNetworkIsNotFollowed(String to) {
        site.redirect("/", 301, to);

        Failed failed = failure(get("/"));

        assertThat(failed.why()).isEqualTo(Why.REFUSED);
        assertThat(failed.detail()).endsWith("(--allow-private lets it through)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://site.example/",
                "jar:http://site.example/!/",
                "javascript:1",
                "http://u:p@site.example/"
            })
    void otherSchemesAndNamesOfUsersAreNotFollowed(String to) {
        site.redirect("/", 302, to);

        assertThat(failure(get("/")).detail()).isEqualTo("is redirected to \"" + to + "\", no web address");
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() {
        for (int i = 0; i < 6; i++) {
            site.redirect("/" + i, 302, "/" + (i + 1));
        }
        site.text("/6", "fine");

        assertThat(text(get("/1"))).isEqualTo("fine");
        assertThat(failure(get("/0")).detail()).isEqualTo("is redirected more than 5 times");
    }

    @Test
    void aRedirectIsHeldAgainstTheRobotsOfItsOwnSite() {
        site.redirect("/", 302, site.url("other.example", "/hidden")).text("/hidden", "hidden");
        site.text("/robots.txt", "User-agent: *\nDisallow: /hidden\n");

        assertThat(failure(get("/")).detail()).isEqualTo("its robots.txt asks programs to stay away");
        assertThat(site.asked()).containsExactly("/");
    }

    @Test
    void aBodyWithoutEndIsBrokenOff() {
        site.page("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = new byte[10_000];
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(more);
            }
        });

        assertThat(failure(get("/")).why()).isEqualTo(Why.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void aBodyThatSwellsIsBrokenOff(String how) throws IOException {
        var small = new ByteArrayOutputStream();
        try (OutputStream out = how.equals("gzip") ? new GZIPOutputStream(small) : new DeflaterOutputStream(small)) {
            for (int i = 0; i < 50; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        assertThat(small.size()).isLessThan(MOST_BYTES);
        site.page("/", exchange -> packed(exchange, how, small.toByteArray()));

        Failed failed = failure(get("/"));

        assertThat(failed.why()).isEqualTo(Why.TOO_LARGE);
        assertThat(failed.detail()).isEqualTo("is larger than 1000000 bytes");
    }

    @Test
    void compressedBodiesAreReadAndBrokenOnesAreAFault() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("fine".getBytes(StandardCharsets.UTF_8));
        }
        site.page("/good", exchange -> packed(exchange, "gzip", bytes.toByteArray()));
        site.page("/file.gz", exchange -> Site.send(exchange, 200, "application/gzip", bytes.toByteArray()));
        site.page("/bad", exchange -> packed(exchange, "gzip", "no gzip".getBytes(StandardCharsets.UTF_8)));
        site.page("/odd", exchange -> packed(exchange, "br", new byte[] {1, 2, 3}));

        assertThat(text(get("/good"))).isEqualTo("fine");
        assertThat(text(get("/file.gz"))).isEqualTo("fine");
        assertThat(failure(get("/bad")).why()).isEqualTo(Why.UNREACHABLE);
        assertThat(failure(get("/odd")).detail()).isEqualTo("is compressed as br, which was not asked for");
    }

    @Test
    void aBodyThatDripsIsGivenUp() {
        site.page("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write('x');
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        });

        Failed failed = failure(get("/"));

        assertThat(failed.why()).isEqualTo(Why.UNREACHABLE);
        assertThat(failed.detail()).isEqualTo("no whole answer within 2 s");
    }

    @Test
    void aConnectionThatBreaksIsAFault() {
        site.page("/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });

        assertThat(failure(get("/")).why()).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void whereNobodyAnswersThatIsSaid() throws IOException {
        int port;
        try (var free = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        Answer answer = fetcher.get(URI.create("http://none.example:" + port + "/"), Asking.FOR_A_PAGE);

        // Its robots.txt cannot be had: then nothing is asked for.
        assertThat(failure(answer).detail()).isEqualTo("its robots.txt cannot be had now");
    }

    @Test
    void robotsAreAskedForOnceADay() {
        site.text("/", "fine");
        get("/");
        time.pass(Duration.ofHours(23));
        get("/");
        assertThat(site.askedAtAll()).filteredOn("/robots.txt"::equals).hasSize(1);

        time.pass(Duration.ofHours(2));
        get("/");
        assertThat(site.askedAtAll()).filteredOn("/robots.txt"::equals).hasSize(2);
    }

    @Test
    void robotsOfSeveralMegabytesAreReadAsFarAsTheyCount() {
        site.text("/robots.txt", "User-agent: *\nDisallow: /no\n" + "# filler\n".repeat(60_000) + "Disallow: /\n");
        site.text("/", "fine").text("/no", "hidden");

        assertThat(text(get("/"))).isEqualTo("fine");
        assertThat(failure(get("/no")).why()).isEqualTo(Why.REFUSED);
    }

    private Answer get(String path) {
        return fetcher.get(URI.create(site.url("site.example", path)), Asking.FOR_A_PAGE);
    }

    private static Failed failure(Answer answer) {
        assertThat(answer).isInstanceOf(Failed.class);
        return (Failed) answer;
    }

    private static String text(Answer answer) {
        assertThat(answer).isInstanceOf(Got.class);
        return new String(((Got) answer).body(), StandardCharsets.UTF_8);
    }

    private static void packed(HttpExchange exchange, String how, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", how);
        Site.send(exchange, 200, "text/plain", body);
    }
}
