package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.app.watch.FeedText;
import org.entente.app.watch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFeedsTest {
    @TempDir
    Path folder;

    private final Site site = new Site();
    private Path store;

    @BeforeEach
    void begin() {
        store = folder.resolve("news.duckdb");
        site.page("/feed", "text/xml", FeedText.rss(2))
                .text("/1", "FRA praises ITA.")
                .text("/2", "FRA meets ITA.");
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void onceIsOneRoundAndALineAFeed() throws IOException {
        Path list = Files.writeString(folder.resolve("feeds.txt"), "# ours\n" + site.url("/feed") + "\n\n");

        Terminal watch = watch(list, "--allow-private");

        assertThat(watch.code()).isZero();
        assertThat(watch.errors())
                .singleElement()
                .asString()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ " + site.url("/feed")
                        + ": 2 items, 2 new; 2 coded");
        assertThat(Terminal.run("events", "--store", store).lines()).last().isEqualTo("2 events");
    }

    @Test
    void withoutLeaveThisMachineIsNotSpokenTo() {
        Terminal watch = watch(site.url("/feed"));

        assertThat(watch.code()).isEqualTo(1);
        assertThat(watch.err())
                .contains("127.0.0.1 is 127.0.0.1, this machine itself (--allow-private lets it through)");
        assertThat(site.askedAtAll()).isEmpty();
    }

    @Test
    void doctorShowsHowEachFeedIsDoing() {
        site.status("/bad", 404).status("/gone", 410);
        watch(site.url("/feed"), "--allow-private");
        watch(site.url("/bad"), "--allow-private");
        watch(site.url("/gone"), "--allow-private");

        Terminal doctor = Terminal.run("doctor", "--store", store);

        assertThat(doctor.out())
                .contains("feeds     3, of them 1 failing, 1 gone")
                .containsPattern(site.url("/feed") + "\n +rss, last read \\S+, next \\S+; 2 coded\n")
                .containsPattern(site.url("/bad")
                        + "\n +failing: the server answers 404; 1 try since it was never read, next \\S+\n")
                .containsPattern(
                        site.url("/gone") + "\n +gone for good: the server answers 410; take it out of the list\n");
    }

    @Test
    void wrongListsAreClearFaults() throws IOException {
        Path wrong =
                Files.writeString(folder.resolve("feeds.txt"), "https://a.example/\nhttp:/b\nfile:///etc/passwd\n");

        Terminal list = watch(wrong);
        assertThat(list.code()).isEqualTo(3);
        assertThat(list.err())
                .contains(wrong + ":2: \"http:/b\" is no address of the web; write one with https:// or http://")
                .contains(wrong + ":3: \"file:///etc/passwd\" is no address of the web");
        assertThat(watch(folder.resolve("none.txt")).err()).contains("is neither an address nor a file");
        assertThat(watch("ftp://a.example/").code()).isEqualTo(2);
        assertThat(watch(site.url("/feed"), "--every", "soon").err())
                .contains("\"soon\" is no length of time; write 30s, 15m, 2h or 1d");
        assertThat(site.askedAtAll()).isEmpty();
    }

    @Test
    void aListOfNothingAndAListThatIsNoListAreFaults() throws IOException {
        assertThat(watch(Files.writeString(folder.resolve("empty.txt"), "# none\n"))
                        .err())
                .contains("names no feed");
        assertThat(watch(Files.writeString(folder.resolve("page.xml"), "<html/>"))
                        .err())
                .contains("is XML, but no list of feeds (OPML): its root is <html>");
        assertThat(watch(Files.writeString(
                                folder.resolve("bomb.opml"), "<!DOCTYPE o [<!ENTITY a 'b'>]><opml>&a;</opml>"))
                        .err())
                .contains("declarations of its own");
    }

    @Test
    void aServiceThatIsToldToStopEndsWithCodeZero() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchService.class.getName(),
                        "watch",
                        site.url("/feed"),
                        "--store",
                        store.toString(),
                        "--allow-private",
                        "--delay",
                        "0s")
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(service.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).endsWith(": 2 items, 2 new; 2 coded");
            // Between two rounds the store is free for others.
            assertThat(Terminal.run("events", "--store", store).lines()).last().isEqualTo("2 events");
            // Not destroy(): it would close the stream that is still to be read.
            service.toHandle().destroy();
            assertThat(lines.readLine()).endsWith(" stopped");
            assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isZero();
        } finally {
            service.destroyForcibly();
        }
    }

    private Terminal watch(Object feeds, Object... more) {
        Object[] args = new Object[6 + more.length];
        System.arraycopy(new Object[] {"watch", feeds, "--store", store, "--once", "--delay=0s"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Terminal.run(args);
    }
}
