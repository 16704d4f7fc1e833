package org.entente.app.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.Program;
import org.entente.app.store.Terms;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;

/**
 * What a desk may take in, and how.
 *
 * @param terms on which articles are stored; asked for when the first is
 * @param manners how it behaves in the network
 * @param names the hosts that it speaks to
 * @param roots folders of this machine that may be ingested from by who comes from another one
 * @param paths to be ingested as soon as it is open
 * @param feeds to be watched as long as it is open: an address or a file of them
 * @param threads that code at once, so that the others have time for pages
 */
public record Intake(
        Supplier<Terms> terms,
        Manners manners,
        Resolver names,
        List<Path> roots,
        List<Path> paths,
        Optional<String> feeds,
        int threads) {
    private static final int NAME_SECONDS = 10;

    /** Nothing at once, and from the public internet alone. */
    public static Intake of(Supplier<Terms> terms) {
        return new Intake(
                once(terms),
                ownManners(),
                Resolver.publicOnly(Resolver.system(NAME_SECONDS), ""),
                List.of(),
                List.of(),
                Optional.empty(),
                threadsBeside());
    }

    /** They read the lexicon's files. */
    private static Supplier<Terms> once(Supplier<Terms> terms) {
        return new Supplier<>() {
            private Terms made;

            @Override
            public synchronized Terms get() {
                if (made == null) {
                    made = terms.get();
                }
                return made;
            }
        };
    }

    private static Manners ownManners() {
        String name = "Entente/" + Program.VERSION + " (reads news; robots.txt: entente)";
        return new Manners(name, Manners.DELAY, Duration.ofSeconds(30), Manners.MOST_BYTES);
    }

    /** All cores but one, which is for whoever reads. */
    private static int threadsBeside() {
        return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** The same with folders, paths and feeds. */
    public Intake with(List<Path> others, List<Path> toIngest, Optional<String> toWatch) {
        return new Intake(terms, manners, names, others, toIngest, toWatch, threads);
    }

    /** The same in another network, for tests. */
    public Intake in(Manners other, Resolver hosts) {
        return new Intake(terms, other, hosts, roots, paths, feeds, threads);
    }
}
