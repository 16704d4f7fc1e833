package org.entente.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * An interval for alpha by drawing units again and again, as many as there are, each as often as it comes; of {@value
 * #DRAWS} alphas the middle 95 in 100. Draws of which alpha is not defined are left out.
 *
 * <p>A. Zapf, S. Castell, L. Morawietz, A. Karch, Measuring inter-rater reliability for nominal data: which coefficients
 * and confidence intervals are appropriate?, BMC Medical Research Methodology 16:93, 2016.
 */
final class Bootstrap {
    static final int DRAWS = 1000;

    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Empty where alpha is; the same units and seed give the same interval. */
    static Optional<Interval> interval(List<? extends Collection<String>> units, long seed) {
        List<Collection<String>> comparable = new ArrayList<>();
        units.stream().filter(unit -> unit.size() > 1).forEach(comparable::add);
        if (Krippendorff.alpha(comparable).isEmpty()) {
            return Optional.empty();
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        double[] alphas = new double[DRAWS];
        int defined = 0;
        List<Collection<String>> drawn = new ArrayList<>(comparable);
        for (int i = 0; i < DRAWS; i++) {
            drawn.replaceAll(unit -> comparable.get(random.nextInt(comparable.size())));
            Optional<Double> alpha = Krippendorff.alpha(drawn);
            if (alpha.isPresent()) {
                alphas[defined++] = alpha.get();
            }
        }
        double[] sorted = Arrays.copyOf(alphas, defined);
        Arrays.sort(sorted);
        return defined == 0
                ? Optional.empty()
                : Optional.of(new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL)));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
