package org.entente.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.watch.FeedText.item;
import static org.entente.app.watch.FeedText.rss;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.FeedItemRow.State;
import org.entente.app.store.FeedRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
    @TempDir
    Path folder;

    private final Site site = new Site();
    private Watch watch;
    private String feed;

    @BeforeEach
    void begin() {
        watch = new Watch(folder.resolve("news.duckdb"));
        feed = site.url("/feed");
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void aNewItemIsCodedWithWhatTheFeedTellsOfIt() {
        site.page("/feed", "application/rss+xml", rss(item("/1")));
        site.text("/1", "FRA praises ITA.");

        Watching.Outcome outcome = watch.once(feed);

        assertThat(outcome.skipped()).isEmpty();
        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 1L));
        // The day that stands there, in its own offset: in UTC it is the next one.
        assertThat(watch.articles())
                .singleElement()
                .asString()
                .contains("2024-02-19", "Harbour Gazette", site.url("/1"));
        assertThat(watch.log).containsExactly(feed + ": 1 items, 1 new; 1 coded");
    }

    @Test
    void anItemSeenBeforeIsNotAskedForAgain() {
        site.page("/feed", "application/rss+xml", rss(2));
        site.text("/1", "FRA praises ITA.").text("/2", "FRA meets ITA.");
        watch.once(feed);
        site.page("/feed", "application/rss+xml", rss(3)).text("/3", "FRA visits ITA.");
        site.forget();

        watch.once(feed);

        assertThat(site.asked()).containsExactly("/feed", "/3");
        assertThat(watch.articles()).hasSize(3);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        AtomicInteger sent = new AtomicInteger();
        site.page("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 19 Feb 2024 10:00:00 GMT");
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 19 Feb 2024 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            if (same) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                sent.incrementAndGet();
                Site.send(exchange, 200, "application/rss+xml", rss(1).getBytes(StandardCharsets.UTF_8));
            }
        });
        site.text("/1", "FRA praises ITA.");

        watch.once(feed);
        watch.once(feed);

        assertThat(sent).hasValue(1);
        assertThat(watch.feed(feed).state()).isEqualTo(FeedRow.State.GOOD);
    }

    @Test
    void pagesOfOneHostAreAskedForTwoSecondsApart() {
        site.page("/feed", "application/rss+xml", rss(3));
        site.text("/1", "FRA praises ITA.").text("/2", "FRA meets ITA.").text("/3", "FRA visits ITA.");

        watch.once(feed);

        // robots.txt, the feed, three pages: four times two seconds between them.
        assertThat(watch.time.waits()).containsOnly(Duration.ofSeconds(2)).hasSize(4);
    }

    @Test
    void crawlDelaysAreKept() {
        site.text("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
        site.page("/feed", "application/rss+xml", rss(2));
        site.text("/1", "FRA praises ITA.").text("/2", "FRA meets ITA.");

        watch.once(feed);

        assertThat(watch.time.waits()).containsOnly(Duration.ofSeconds(7)).hasSize(3);
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        site.text("/robots.txt", "User-agent: entente\nDisallow: /1\n");
        site.page("/feed", "application/rss+xml", rss(2));
        site.text("/1", "FRA praises ITA.").text("/2", "FRA meets ITA.");

        Watching.Outcome outcome = watch.once(feed);

        assertThat(site.asked()).containsExactly("/feed", "/2");
        assertThat(outcome.skipped())
                .extracting(Skipped::line)
                .containsExactly(site.url("/1") + ": its robots.txt asks programs to stay away;"
                        + " look at it in a browser; if it is there for everybody, save it and ingest the file");
    }

    @Test
    void withoutRobotsForSureNothingIsAskedFor() {
        site.status("/robots.txt", 500).page("/feed", "application/rss+xml", rss(1));

        watch.once(feed);

        assertThat(site.asked()).isEmpty();
        assertThat(watch.feed(feed).detail()).isEqualTo("its robots.txt cannot be had now");
    }

    @Test
    void aPageThatFailsIsTriedThreeTimesInAllAndThenSkipped() {
        site.page("/feed", "application/rss+xml", rss(1)).status("/1", 500);

        watch.once(feed);
        assertThat(watch.items(feed)).isEqualTo(Map.of(State.WAITING, 1L));
        watch.once(feed);
        watch.once(feed);
        site.forget();
        watch.once(feed);

        assertThat(watch.items(feed)).isEqualTo(Map.of(State.SKIPPED, 1L));
        assertThat(site.asked()).containsExactly("/feed");
    }

    @Test
    void aHostThatAsksForRestGetsIt() {
        AtomicInteger busy = new AtomicInteger(1);
        site.page("/feed", "application/rss+xml", rss(3));
        site.page("/1", exchange -> {
            if (busy.getAndDecrement() > 0) {
                exchange.getResponseHeaders().set("Retry-After", "3600");
                exchange.sendResponseHeaders(429, -1);
            } else {
                Site.send(exchange, 200, "text/plain", "FRA praises ITA.".getBytes(StandardCharsets.UTF_8));
            }
        });
        site.text("/2", "FRA meets ITA.").text("/3", "FRA visits ITA.");

        watch.once(feed);

        assertThat(site.asked()).containsExactly("/feed", "/1");
        assertThat(watch.items(feed)).isEqualTo(Map.of(State.WAITING, 3L));

        watch.time.pass(Duration.ofHours(2));
        watch.once(feed);
        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 3L));
    }

    @Test
    void aFeedIsLeftAloneUntilTheTimeItsServerNames() {
        site.page("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Tue, 20 Feb 2024 15:00:00 GMT");
            exchange.sendResponseHeaders(503, -1);
        });

        watch.once(feed);
        site.forget();
        watch.once(feed);

        assertThat(site.asked()).isEmpty();
        assertThat(watch.feed(feed).notBefore()).contains(Instant.parse("2024-02-20T15:00:00Z"));
        assertThat(watch.log).last().isEqualTo(feed + ": not asked before 2024-02-20T15:00:00Z");
    }

    @Test
    void failuresMakeTheTriesRarerAndRarer() {
        site.status("/feed", 500);

        watch.goOn(Duration.ofDays(1), feed);

        // About half an hour, an hour, two ...: not 96 tries, as without back-off.
        assertThat(site.asked().size()).isBetween(5, 8);
        assertThat(watch.feed(feed).failures()).isEqualTo(site.asked().size());
        assertThat(watch.feed(feed).state()).isEqualTo(FeedRow.State.FAILING);
    }

    @Test
    void aFeedThatIsGoneIsNotAskedForAnyMore() {
        site.status("/feed", 410);

        watch.goOn(Duration.ofDays(3), feed);

        assertThat(site.asked()).containsExactly("/feed");
        assertThat(watch.feed(feed).state()).isEqualTo(FeedRow.State.GONE);
        assertThat(watch.feed(feed).nextTry()).isEmpty();
    }

    @Test
    void aFeedThatMovedForGoodIsAskedForThereAndOneThatDidNotIsNot() {
        site.redirect("/feed", 301, "/new").redirect("/new", 308, "/newer").page("/newer", "text/xml", rss(0));
        site.redirect("/other", 302, "/newer");
        watch.once(feed, site.url("/other"));
        site.forget();

        watch.once(feed, site.url("/other"));

        assertThat(site.asked()).containsExactly("/newer", "/other", "/newer");
        assertThat(watch.feed(feed).location()).isEqualTo(site.url("/newer"));
    }

    @Test
    void aMoveToSomethingThatIsNoFeedIsNotRemembered() {
        site.redirect("/feed", 301, "/sorry").page("/sorry", "text/html", "<html><p>Sorry</p></html>");

        watch.once(feed);

        assertThat(watch.feed(feed).location()).isEqualTo(feed);
        assertThat(watch.feed(feed).detail()).isEqualTo("is a page, not a feed");
    }

    @Test
    void aFeedsOwnTempoIsKept() {
        site.page("/feed", "application/rss+xml", rss("<ttl>120</ttl>"));

        watch.goOn(Duration.ofHours(7), feed);

        assertThat(site.asked()).hasSize(4);
    }

    @Test
    void roundsComeAsOftenAsTheUserWants() {
        site.page("/feed", "application/rss+xml", rss(0));

        watch.goOn(Duration.ofHours(2), feed);

        assertThat(site.asked()).hasSize(8);
        assertThat(watch.log).as("nothing new is nothing to tell").isEmpty();
    }

    @Test
    void aWatchThatIsToldToStopEndsWell() {
        site.page("/feed", "application/rss+xml", rss(20));
        for (int i = 1; i <= 20; i++) {
            site.text("/" + i, "FRA praises ITA. " + i);
        }
        watch.time.stopAt(FakeTime.START.plusSeconds(20));

        watch.goOn(Duration.ofDays(1), feed);

        Map<State, Long> items = watch.items(feed);
        assertThat(watch.log).last().isEqualTo("stopped");
        assertThat(items.get(State.WAITING)).isPositive();
        assertThat(watch.articles()).hasSize(items.getOrDefault(State.CODED, 0L).intValue());
    }

    @Test
    void moreThanAHostsShareWaitsForTheNextRound() {
        site.page("/feed", "application/rss+xml", rss(5));
        for (int i = 1; i <= 5; i++) {
            site.text("/" + i, "FRA praises ITA. " + i);
        }
        watch.pages(3);

        watch.once(feed);
        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 3L, State.WAITING, 2L));
        watch.once(feed);

        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 5L));
    }

    @Test
    void aSlowHostDoesNotKeepTheOtherFeedsWaiting() {
        site.text("/robots.txt", "User-agent: *\nCrawl-delay: 200\n");
        site.page("/feed", "application/rss+xml", rss(20));
        for (int i = 1; i <= 20; i++) {
            site.text("/" + i, "FRA praises ITA. " + i);
        }

        watch.goOn(Duration.ofMinutes(40), feed);

        // A round is over after a quarter of an hour: then the feed is asked for again, before the other pages.
        assertThat(site.asked()).filteredOn("/feed"::equals).hasSizeBetween(2, 3);
        assertThat(watch.items(feed).get(State.WAITING)).isPositive();
    }

    @Test
    void onePageInSeveralFeedsIsOneArticle() {
        site.page("/feed", "application/rss+xml", rss(item("/1?utm_source=rss"), item("/1#top"), item("/1")));
        site.page("/other", "application/rss+xml", rss(item("/1?utm_source=other&amp;utm_medium=x")));
        site.page("/1?utm_source=rss", "text/plain", "FRA praises ITA.");

        watch.once(feed, site.url("/other"));

        assertThat(site.asked()).containsExactly("/feed", "/other", "/1?utm_source=rss");
        assertThat(watch.articles()).hasSize(1);
    }

    @Test
    void anArticleThatIsThereAlreadyIsKnown() {
        site.page("/feed", "application/rss+xml", rss(item("/1"), item("/2")));
        site.text("/1", "FRA praises ITA.").redirect("/2", 302, "/1");

        watch.once(feed);

        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 1L, State.KNOWN, 1L));
    }

    @Test
    void anArticleThatCannotBeCodedCostsNoOther() {
        site.page("/feed", "application/rss+xml", rss(3));
        site.text("/1", "A crash.").text("/2", "FRA meets ITA.").status("/3", 404);

        Watching.Outcome outcome = watch.once(feed);

        assertThat(watch.items(feed)).isEqualTo(Map.of(State.CODED, 1L, State.SKIPPED, 2L));
        assertThat(outcome.skipped())
                .extracting(Skipped::place)
                .containsExactlyInAnyOrder(site.url("/1"), site.url("/3"));
    }

    @Test
    void aSummaryIsNotTheArticle() {
        site.page(
                "/feed",
                "application/rss+xml",
                rss("<item><link>/1</link><description>FRA attacks ITA.</description></item>"));
        site.status("/1", 403);

        watch.once(feed);

        assertThat(watch.articles()).isEmpty();
    }

    @Test
    void theWholeTextInAFeedIsReadWhereThePageCannotBeHad() {
        String paragraph = "&lt;p&gt;FRA praises ITA. " + "The talks went on for long. ".repeat(20) + "&lt;/p&gt;";
        site.page(
                "/feed",
                "application/rss+xml",
                rss(
                        "<item><title>Talks</title><link>/1</link><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                                + paragraph.repeat(3)
                                + "</content:encoded><pubDate>Mon, 19 Feb 2024 10:00:00 GMT</pubDate></item>"));
        site.status("/1", 403);

        watch.once(feed);

        assertThat(watch.articles()).singleElement().asString().contains("Talks", site.url("/1"));
    }

    @Test
    void datesOfTheFutureAndOfNoTimeAreNotBelieved() {
        site.page(
                "/feed",
                "application/rss+xml",
                rss(
                        "<item><link>/1</link><pubDate>Mon, 19 Feb 2035 10:00:00 GMT</pubDate></item>",
                        "<item><link>/2</link><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>",
                        "<item><link>/3</link><pubDate>yesterday</pubDate></item>",
                        "<item><link>/4</link></item>"));
        for (int i = 1; i <= 4; i++) {
            site.text("/" + i, "FRA praises ITA. " + i);
        }

        watch.once(feed);

        assertThat(watch.articles()).hasSize(4).allMatch(article -> article.contains("Optional.empty"));
    }

    @Test
    void sitemapsInCirclesComeToAnEnd() {
        String index = "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%s</sitemapindex>";
        site.page(
                "/feed",
                "application/xml",
                index.formatted("<sitemap><loc>/a</loc></sitemap><sitemap><loc>/feed</loc></sitemap>"));
        site.page(
                "/a",
                "application/xml",
                index.formatted("<sitemap><loc>/feed</loc></sitemap><sitemap><loc>/b</loc></sitemap>"));
        site.page(
                "/b",
                "application/xml",
                """
                <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>
                <url><loc>/1</loc><news:news><news:publication><news:name>Hill Post</news:name></news:publication>
                <news:publication_date>2024-02-19T08:00:00+04:00</news:publication_date><news:title>T</news:title></news:news></url>
                </urlset>""");
        site.text("/1", "FRA praises ITA.");

        watch.once(feed);

        assertThat(site.asked()).containsExactly("/feed", "/a", "/b", "/1");
        assertThat(watch.articles()).singleElement().asString().contains("2024-02-19");
    }

    @Test
    void sitemapsWithoutEndAreBounded() {
        for (int i = 0; i < 100; i++) {
            site.page(
                    "/" + i,
                    "application/xml",
                    "<sitemapindex><sitemap><loc>/" + (i + 1) + "</loc></sitemap></sitemapindex>");
        }

        watch.once(site.url("/0"));

        assertThat(site.asked()).containsExactly("/0", "/1", "/2", "/3");
        assertThat(watch.log)
                .containsExactly(site.url("/0") + ": 0 items, 0 new; indexes more than 3 deep are left out");
    }

    @Test
    void aFeedThatFailsCostsNoOther() {
        site.page("/feed", "application/rss+xml", rss(1)).text("/1", "FRA praises ITA.");
        String broken = site.url("/broken");
        site.page("/broken", "application/rss+xml", "no feed at all");

        Watching.Outcome outcome = watch.once(broken, feed);

        assertThat(outcome.failedFeeds()).isEqualTo(1);
        assertThat(watch.articles()).hasSize(1);
        assertThat(watch.feed(broken).detail()).isEqualTo("is no feed: neither XML nor JSON");
        assertThat(watch.feed(broken).lastSuccess()).isEqualTo(Optional.empty());
    }
}
