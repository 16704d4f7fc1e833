package org.entente.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.store.FeedItemRow.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A watch that is killed loses nothing and doubles nothing. */
class KillTest {
    private static final int ITEMS = 30;

    @TempDir
    Path folder;

    /** The site stops answering at the n-th page, and the process is killed then. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16, 29, 30})
    void killedAtAPage(int last) throws Exception {
        AtomicInteger pages = new AtomicInteger();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        try (Site site = site(() -> {
            if (pages.incrementAndGet() == last) {
                reached.countDown();
                await(killed);
            }
        })) {
            Watch watch = new Watch(folder.resolve("news.duckdb"));
            Process process = start(watch.store, site.url("/feed"));
            reached.await();
            process.destroyForcibly().waitFor();
            killed.countDown();
            Map<State, Long> left = watch.items(site.url("/feed"));
            int done = left.getOrDefault(State.CODED, 0L).intValue();
            assertThat(watch.articles())
                    .as("an item is done when its article is there")
                    .hasSize(done);
            assertThat(left.getOrDefault(State.WAITING, 0L)).isEqualTo(ITEMS - done);
            site.forget();

            assertThat(start(watch.store, site.url("/feed")).waitFor()).isZero();

            assertThat(watch.items(site.url("/feed"))).isEqualTo(Map.of(State.CODED, (long) ITEMS));
            // The feed says that it is unchanged: what it told before is kept in the store.
            assertThat(site.asked()).as("what is done is not asked for again").hasSize(1 + ITEMS - done);
            assertThat(watch.articles()).isEqualTo(undisturbed(site));
        }
    }

    @Test
    void killedWhileAnswersAreStored() throws Exception {
        AtomicInteger pages = new AtomicInteger();
        CountDownLatch reached = new CountDownLatch(1);
        try (Site site = site(() -> {
            if (pages.incrementAndGet() == 12) {
                reached.countDown();
            }
        })) {
            Watch watch = new Watch(folder.resolve("news.duckdb"));
            Process process = start(watch.store, site.url("/feed"));
            reached.await();
            process.destroyForcibly().waitFor();

            assertThat(start(watch.store, site.url("/feed")).waitFor()).isZero();

            assertThat(watch.items(site.url("/feed"))).isEqualTo(Map.of(State.CODED, (long) ITEMS));
            assertThat(watch.articles()).isEqualTo(undisturbed(site));
        }
    }

    private List<String> undisturbed(Site site) {
        Watch watch = new Watch(folder.resolve("other.duckdb"));
        watch.once(site.url("/feed"));
        return watch.articles();
    }

    private static Site site(Runnable atEveryPage) {
        Site site = new Site();
        site.page("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "text/xml", FeedText.rss(ITEMS).getBytes(StandardCharsets.UTF_8));
            }
        });
        for (int i = 1; i <= ITEMS; i++) {
            byte[] text = ("FRA praises ITA. Number " + i + ".").getBytes(StandardCharsets.UTF_8);
            site.page("/" + i, exchange -> {
                atEveryPage.run();
                Site.send(exchange, 200, "text/plain", text);
            });
        }
        return site;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(Path store, String feed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchProcess.class.getName(),
                        store.toString(),
                        feed)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
