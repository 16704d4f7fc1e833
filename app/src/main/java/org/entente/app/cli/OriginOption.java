package org.entente.app.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code --origin NAME}: whose events are meant. Those of several origins are never mixed: a data set would count what
 * another has counted already. To be used with {@link Mixin}.
 */
final class OriginOption {
    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Whose events: coded (by Entente), gdelt, icews, polecat, phoenix, icews-names. Without this"
                    + " option those coded, or if there are none those of the only other origin.")
    private String origin;

    private SortedMap<String, Long> origins;

    /** Whether the user named one. */
    boolean isGiven() {
        return origin != null;
    }

    /** The one named by the user, null if there is none. */
    String name() {
        return origin;
    }

    /** The origin meant; wrong usage if the store has nothing of it, or if the user has to choose. */
    String of(Listings lists) {
        origins = lists.origins();
        return Listings.origin(Optional.ofNullable(origin), origins, "--origin");
    }

    /** Says whose events they are, where it could be others. */
    void tell(String of, PrintWriter err) {
        if (origins.size() > 1 || !of.equals(Store.CODED)) {
            String others = origins.size() > 1 ? "; the store has " + Listings.listed(origins) : "";
            err.print("events of " + of + others + "\n");
            err.flush();
        }
    }
}
