package org.entente.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import org.entente.app.Sample;
import org.entente.app.corpus.Formats;
import org.entente.app.store.Terms;
import org.entente.app.watch.http.Fetcher;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;

/** A watch of one feed in a process of its own, one round, so that it can be killed. */
final class WatchProcess {
    private WatchProcess() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Clock clock = Clock.systemUTC();
        Stop stop = new Stop(clock);
        Manners manners = new Manners("Entente/test", Duration.ZERO, Duration.ofSeconds(20), 1_000_000);
        try (Fetcher fetcher = new Fetcher(manners, Resolver.system(5), SSLContext.getDefault(), clock, stop)) {
            new Watching(
                            new Watching.Terms(Duration.ofMinutes(15), Optional.empty(), true, 500, false),
                            () -> List.of(args[1]),
                            Path.of(args[0]),
                            fetcher,
                            new Formats(),
                            new Coding("test", Terms.of("lexicon"), Sample::read, 1),
                            new Watching.World(clock, stop, new Random(1), line -> {}))
                    .run();
        }
    }
}
