package org.entente.app.watch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, true",
        "/fish, /fish/salmon.html, true",
        "/fish, /fishheads, true",
        "/fish, /Fish, false",
        "/fish, /catfish, false",
        "/fish/, /fish, false",
        "/*.php, /folder/index.php?x=1, true",
        "/*.php$, /index.php, true",
        "/*.php$, /index.php?x, false",
        "/*.php$, /index.php5, false",
        "/fish*.php, /fishheads/catfish.php, true",
        "/a$, /a$, false",
        "/, /anything, true",
        "*, /anything, true",
        "/caf%C3%A9, /caf%c3%a9, true",
        "/café, /caf%C3%A9, true",
        "/%7Ejoe, /~joe, true",
        "/a%2Fb, /a/b, false",
        "/***a***b, /xxaxxb, true",
    })
    void aRuleMatchesAPath(String rule, String path, boolean matches) {
        assertThat(robots("User-agent: *\nDisallow: " + rule).allows(path)).isEqualTo(!matches);
    }

    @Test
    void theLongestRuleDecidesAndOfTwoTheOneThatAllows() {
        Robots robots =
                robots("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /same\nDisallow: /same");

        assertThat(robots.allows("/a/x")).isFalse();
        assertThat(robots.allows("/a/b/x")).isTrue();
        assertThat(robots.allows("/a/b/c")).isFalse();
        assertThat(robots.allows("/same")).isTrue();
    }

    @Test
    void ourOwnGroupGoesBeforeThatOfEverybodyAndAllOfOursCount() {
        Robots robots = robots(
                """
                User-agent: *
                Disallow: /
                User-Agent: Other
                USER-AGENT: Entente/1.0 (news)   # two names share what follows
                Disallow: /one
                Crawl-delay: 2.5

                Sitemap: https://news.example/map.xml
                User-agent: entente
                disallow : /two
                Crawl-delay: 4
                """);

        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/one")).isFalse();
        assertThat(robots.allows("/two")).isFalse();
        assertThat(robots.delay()).contains(Duration.ofSeconds(4));
    }

    @Test
    void anEmptyRuleAndAnEmptyFileAllowAll() {
        assertThat(robots("User-agent: *\nDisallow:").allows("/x")).isTrue();
        assertThat(robots("").allows("/x")).isTrue();
        assertThat(robots("<html>not found</html>").allows("/x")).isTrue();
        assertThat(robots("Disallow: /x").allows("/x")).as("rules of no group").isTrue();
    }

    @Test
    void theFileItselfMayAlwaysBeAskedFor() {
        assertThat(Robots.DISALLOW_ALL.allows("/robots.txt")).isTrue();
        assertThat(Robots.DISALLOW_ALL.allows("/")).isFalse();
    }

    @Test
    void halfALineAtTheLimitIsNotARule() {
        String head = "User-agent: *\nDisallow: /no\n";
        String filler = "#" + "x".repeat(Robots.LONGEST - head.length() - 13) + "\n";

        Robots robots = robots(head + filler + "Disallow: /news-of-today\n");

        assertThat(robots.allows("/no")).isFalse();
        assertThat(robots.allows("/news")).isTrue();
    }

    @Test
    void starsDoNotTakeForEver() {
        String stars = "/" + "*a".repeat(5_000);

        assertThat(robots("User-agent: *\nDisallow: " + stars + "b").allows("/" + "a".repeat(5_000)))
                .isTrue();
    }

    private static Robots robots(String file) {
        return Robots.of(file.getBytes(StandardCharsets.UTF_8), "entente");
    }
}
