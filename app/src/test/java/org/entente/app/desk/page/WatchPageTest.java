package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.Intake;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.store.Sql;
import org.entente.app.store.Store;
import org.entente.app.watch.FeedText;
import org.entente.app.watch.Site;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchPageTest {
    @TempDir
    Path folder;

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFeedThatIsAddedIsAskedAtOnceAndItsArticlesStored() {
        feed();
        try (OpenedDesk desk = desk(Optional.empty())) {
            add(desk, site.url("/feed"));

            assertThat(settled(desk).body())
                    .contains(site.url("/feed"), "Harbour Gazette")
                    .containsPattern("state-good[^>]*>good")
                    .containsPattern("(?s)state-good.*?number\">2<");
        }
        assertThat(Sql.rows(store(), "SELECT count(*) FROM article WHERE state = 'coded'"))
                .containsExactly("2");
        assertThat(Sql.rows(store(), "SELECT command, coded FROM run")).containsExactly("watch|2");
    }

    @Test
    void faultsAreTold() {
        site.status("/feed", 410);
        site.page("/other", "application/rss+xml", FeedText.rss(FeedText.item("/1")));
        site.text("/robots.txt", "User-agent: *\nDisallow: /1\n");
        try (OpenedDesk desk = desk(Optional.empty())) {
            add(desk, site.url("/feed"));
            add(desk, site.url("/other"));

            assertThat(settled(desk).body())
                    .contains("gone", "the server answers 410", "remove it, and look on its site for another one");
            assertThat(desk.get("/watch/feed?address=" + site.url("/other")).body())
                    .contains("its robots.txt asks programs to stay away", site.url("/1"));
        }
    }

    @Test
    void aFeedIsTakenOffTheListAndItsArticlesStay() {
        feed();
        try (OpenedDesk desk = desk(Optional.empty())) {
            add(desk, site.url("/feed"));
            settled(desk);

            String page = desk.post("/watch", "/watch/remove", Map.of("address", site.url("/feed")))
                    .body();

            assertThat(page).contains("There are no feeds yet.");
        }
        assertThat(Sql.rows(store(), "SELECT count(*) FROM article")).containsExactly("2");
    }

    @Test
    void feedsThatAreNamedAreWatchedAsLongAsTheDeskIsOpen() {
        feed();
        try (OpenedDesk desk = desk(Optional.of(site.url("/feed")))) {
            String page = desk.get("/watch").body();
            assertThat(page).contains("Stop watching", site.url("/feed"));
            while (!page.matches("(?s).*state-good.*number\">2<.*")) {
                page = desk.get("/watch").body();
            }
            assertThat(page).doesNotContain("/watch/remove");

            assertThat(desk.post("/watch", "/watch/end", Map.of()).body()).contains("The feeds are not watched now.");
        }
    }

    @Test
    void nothingIsAskedThatIsNotOnTheList() {
        feed();
        try (OpenedDesk desk = desk(Optional.empty())) {
            assertThat(desk.post("/watch", "/watch/ask", Map.of("address", site.url("/feed")))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(add(desk, "javascript:alert(1)").statusCode()).isEqualTo(422);
        }
        assertThat(site.askedAtAll()).isEmpty();
    }

    @Test
    void aPrivateAddressIsNotAsked() {
        feed();
        try (OpenedDesk desk = OpenedDesk.on(OpenedDesk.settings(store(), false))) {
            add(desk, site.url("/feed"));

            assertThat(settled(desk).body()).contains("this machine itself").doesNotContain("--allow-private");
        }
        assertThat(site.askedAtAll()).isEmpty();
    }

    @Test
    void whatAFeedSaysIsText() {
        site.page(
                "/feed",
                "application/rss+xml",
                FeedText.rss(1).replace("Harbour Gazette", "&lt;script&gt;alert(1)&lt;/script&gt;"));
        site.text("/1", "FRA praises ITA.");
        try (OpenedDesk desk = desk(Optional.empty())) {
            add(desk, site.url("/feed"));

            assertThat(settled(desk).body()).doesNotContain("<script>alert");
        }
    }

    @Test
    void aDeskToReadOnlyAsksNobody() {
        Store.open(store()).close();
        try (OpenedDesk desk = OpenedDesk.toRead(store())) {
            assertThat(desk.get("/watch").body()).doesNotContain("<form method=\"post\"");
            for (String path : List.of("add", "remove", "ask", "begin", "end")) {
                assertThat(desk.post("/watch", "/watch/" + path, Map.of("address", site.url("/feed")))
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(site.askedAtAll()).isEmpty();
    }

    private void feed() {
        site.page("/feed", "application/rss+xml", FeedText.rss(2));
        site.text("/1", "FRA praises ITA. It is the first of two.").text("/2", "FRA meets ITA. Nobody knows why.");
    }

    private Path store() {
        return folder.resolve("news.duckdb");
    }

    /** It may speak to this machine, where the site is. */
    private OpenedDesk desk(Optional<String> feeds) {
        Intake intake = OpenedDesk.INTAKE
                .in(new Manners("Entente/test", Duration.ZERO, Duration.ofSeconds(10), 1_000_000), Resolver.system(5))
                .with(List.of(), List.of(), feeds);
        return OpenedDesk.on(OpenedDesk.settings(store(), false, intake));
    }

    private static HttpResponse<String> add(OpenedDesk desk, String feed) {
        return desk.post("/watch", "/watch/add", Map.of("address", feed));
    }

    /** The page when nothing is asked out of turn any more. */
    private static HttpResponse<String> settled(OpenedDesk desk) {
        HttpResponse<String> page = desk.get("/watch");
        while (page.body().contains(">is asked")) {
            page = desk.get("/watch");
        }
        return page;
    }
}
