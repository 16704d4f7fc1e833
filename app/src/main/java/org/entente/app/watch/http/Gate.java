package org.entente.app.watch.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.app.watch.robots.Robots;

/** The robots.txt of each site, asked for once a day. */
final class Gate {
    private static final Duration KEPT = Duration.ofDays(1);

    /** A site that did not answer is closed, but not for a whole day. */
    private static final Duration CLOSED = Duration.ofHours(1);

    private static final String PROGRAM = "entente";

    private final Clock clock;
    private final Function<URI, Answer> asking;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    private static final class Site {
        private Robots robots;
        private Instant until = Instant.MIN;
    }

    /** @param asking gets a robots.txt, its redirects followed */
    Gate(Clock clock, Function<URI, Answer> asking) {
        this.clock = clock;
        this.asking = asking;
    }

    /** The rules of the site this address is on. */
    Robots of(URI address) {
        URI file = address.resolve("/robots.txt");
        Site site = sites.computeIfAbsent(file.toString(), name -> new Site());
        synchronized (site) {
            if (!clock.instant().isBefore(site.until)) {
                Answer answer = asking.apply(file);
                boolean closed = answer instanceof Answer.Failed failed && isClosed(failed);
                site.robots = robots(answer, closed);
                site.until = clock.instant().plus(closed ? CLOSED : KEPT);
            }
            return site.robots;
        }
    }

    private static Robots robots(Answer answer, boolean closed) {
        if (answer instanceof Answer.Got got) {
            return Robots.of(got.body(), PROGRAM);
        }
        return closed ? Robots.DISALLOW_ALL : Robots.ALLOW_ALL;
    }

    /** There is no file (4xx), or a chain of redirects without end: all is allowed. No answer: nothing is (2.3.1.4). */
    private static boolean isClosed(Answer.Failed failed) {
        return failed.why().passes() || failed.why() == Answer.Why.TOO_LARGE;
    }
}
