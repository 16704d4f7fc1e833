package org.entente.app.review;

import java.util.Collection;
import java.util.Optional;

/**
 * How many of those judged are so, and the share of all that may be so.
 *
 * @param share 0 to 1; of a sample in which types were drawn alike, each type counts as much as it has events
 * @param interval Wilson's
 */
public record Share(long so, long of, double share, Interval interval) {
    /** The quantile of the normal distribution that leaves 2.5 in 100 above it. */
    private static final double Z = 1.959963984540054;

    /** A part of the sample with the number of events for which it stands. */
    public record Stratum(long so, long of, long events) {}

    /** Of a plain sample; nothing if nobody was judged. */
    public static Optional<Share> of(long so, long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(new Share(so, of, (double) so / of, wilson((double) so / of, of)));
    }

    /**
     * Of a sample whose parts are not as large as what they stand for: each part's share by its weight, and the interval
     * as if of so many judged as the weights leave (Kish: one over the sum of the squared weights, each over the number
     * judged in its part).
     */
    public static Optional<Share> of(Collection<Stratum> strata) {
        long so = strata.stream().mapToLong(Stratum::so).sum();
        long of = strata.stream().mapToLong(Stratum::of).sum();
        double events = strata.stream()
                .filter(stratum -> stratum.of() > 0)
                .mapToLong(Stratum::events)
                .sum();
        if (of == 0) {
            return Optional.empty();
        }
        double share = 0;
        double squares = 0;
        for (Stratum stratum : strata) {
            if (stratum.of() > 0) {
                double weight = stratum.events() / events;
                share += weight * stratum.so() / stratum.of();
                squares += weight * weight / stratum.of();
            }
        }
        return Optional.of(new Share(so, of, share, wilson(share, 1 / squares)));
    }

    /**
     * E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
     * Statistical Association 22, 1927.
     */
    private static Interval wilson(double share, double n) {
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
