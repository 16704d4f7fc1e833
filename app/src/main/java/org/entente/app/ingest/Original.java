package org.entente.app.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.app.store.Likely;
import org.entente.engine.likeness.Comparison;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;

/**
 * The article of which another is a copy.
 *
 * @param likeness how like they are, 0 to 1
 */
public record Original(String id, double likeness) {
    /** So many are compared, those that share most keys first, by id where it is as many. */
    private static final int MOST = 8;

    private static final Comparator<Likely> IN_ORDER =
            Comparator.comparing(Likely::shared).reversed().thenComparing(Likely::id);

    /**
     * The one of which an article is a copy, if it is one.
     *
     * @param likely all earlier ones that are coded and share a key with it
     */
    public static Optional<Original> of(Article article, Signature signature, List<Likely> likely) {
        return likely.stream()
                .sorted(IN_ORDER)
                .limit(MOST)
                .filter(of -> !signature.wording().isShort() || isOfOneDay(article.published(), of.published()))
                .map(of -> original(of, signature.to(of.fingerprint())))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Original::likeness)
                        .thenComparing(Comparator.comparing(Original::id).reversed()));
    }

    /** How many keys two articles share. */
    public static int shared(long[] a, long[] b) {
        return (int) IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count();
    }

    private static Optional<Original> original(Likely of, Comparison comparison) {
        return comparison.isCopy() ? Optional.of(new Original(of.id(), comparison.likeness())) : Optional.empty();
    }

    /** "The embassy is closed today" is not the same on another day. */
    private static boolean isOfOneDay(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
