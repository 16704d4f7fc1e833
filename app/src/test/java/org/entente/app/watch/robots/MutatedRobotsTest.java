package org.entente.app.watch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.app.hostile.Mutation;

/** Whatever stands in a robots.txt, there are rules, and they answer for any path. */
class MutatedRobotsTest {
    private static final String SEED = "20240219";

    private static final byte[] SAMPLE =
            """
            # A harbour paper
            User-agent: *
            Disallow: /private/*.html$
            Allow: /private/open
            Crawl-delay: 2.5

            User-agent: Entente/1.0
            User-agent: other
            Disallow: /*a*b*c*d
            Disallow: /%7Ejoe/
            Disallow:
            Sitemap: https://news.example/map.xml
            """
                    .getBytes(StandardCharsets.UTF_8);

    @Property(seed = SEED)
    void aFileIsRules(@ForAll long seed, @ForAll("paths") String path, @ForAll("programs") String program) {
        byte[] changed = Mutation.of(SAMPLE, SAMPLE, seed);
        Robots robots = Robots.of(changed, program);

        assertThat(robots.allows(path)).isEqualTo(Robots.of(changed, program).allows(path));
        assertThat(robots.allows("/robots.txt")).isTrue();
        assertThat(robots.delay().filter(Duration::isNegative)).isEmpty();
    }

    @Property(seed = SEED)
    void anyBytesAreRules(@ForAll byte[] bytes, @ForAll String path) {
        Robots robots = Robots.of(bytes, "entente");

        assertThat(robots.allows(path)).isEqualTo(robots.allows(path));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "/", "/a", "b", "c", "d", "/private/", "open", ".html", "%7E", "~joe/", "?", "*", "$", "\u00e9")
                .list()
                .ofMaxSize(12)
                .map(parts -> "/" + String.join("", parts));
    }

    @Provide
    Arbitrary<String> programs() {
        return Arbitraries.of("entente", "Other", "nobody", "");
    }
}
