package org.entente.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The examples are those of Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011. */
class KrippendorffTest {
    private static final double ROUNDED = 0.0005;

    /** A line for each coder, a letter for each unit, a point where the coder gave none. */
    private static List<List<String>> units(String... coders) {
        List<List<String>> units = new ArrayList<>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            List<String> values = new ArrayList<>();
            for (String coder : coders) {
                if (coder.charAt(unit) != '.') {
                    values.add(coder.substring(unit, unit + 1));
                }
            }
            units.add(values);
        }
        return units;
    }

    @Test
    void twoObserversAndTwoValues() {
        assertThat(Krippendorff.alpha(units("0100000010", "1110010000")).orElseThrow())
                .isCloseTo(0.095, within(ROUNDED));
    }

    @Test
    void twoObserversAndManyValues() {
        assertThat(Krippendorff.alpha(units("aabbdcccedda", "babbbccceddd")).orElseThrow())
                .isCloseTo(0.692, within(ROUNDED));
    }

    @Test
    void fourObserversManyValuesAndSomeMissing() {
        List<List<String>> units = units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(Krippendorff.alpha(units).orElseThrow()).isCloseTo(0.743, within(ROUNDED));
        assertThat(Krippendorff.comparable(units)).isEqualTo(11);
    }

    @Test
    void whereNothingIsToldApartItIsNotDefined() {
        assertThat(Krippendorff.alpha(units("aaaa", "aaaa"))).isEmpty();
        assertThat(Krippendorff.alpha(units("ab..", "..ba"))).isEmpty();
        assertThat(Krippendorff.alpha(List.<List<String>>of())).isEmpty();
        assertThat(Bootstrap.interval(units("aaaa", "aaaa"), 1)).isEmpty();
    }

    @Test
    void theIntervalHoldsAlphaAndIsTheSameForTheSameSeed() {
        List<List<String>> units = units("aabbdcccedda", "babbbccceddd");
        Interval interval = Bootstrap.interval(units, 5).orElseThrow();
        assertThat(interval).isEqualTo(Bootstrap.interval(units, 5).orElseThrow());
        assertThat(interval).isNotEqualTo(Bootstrap.interval(units, 6).orElseThrow());
        assertThat(interval.low()).isBetween(0.0, 0.692);
        assertThat(interval.high()).isBetween(0.692, 1.0);
    }

    /** More of the same units, a narrower interval around the same figure. */
    @Test
    void moreUnitsMakeItNarrower() {
        List<List<String>> few = units("aabbdcccedda", "babbbccceddd");
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.addAll(few);
        }
        Interval wide = Bootstrap.interval(few, 1).orElseThrow();
        Interval narrow = Bootstrap.interval(many, 1).orElseThrow();
        assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 3);
    }

    @Property(tries = 200)
    void allThatAgreeGiveOneAndNobodyGivesMore(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 4) Integer> values,
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 4) Integer> others) {
        List<List<String>> same =
                values.stream().map(v -> List.of("" + v, "" + v, "" + v)).toList();
        assertThat(Krippendorff.alpha(same).orElse(1.0)).isCloseTo(1, within(1e-9));
        List<List<String>> mixed = new ArrayList<>();
        for (int i = 0; i < Math.min(values.size(), others.size()); i++) {
            mixed.add(List.of("" + values.get(i), "" + others.get(i)));
        }
        Optional<Double> alpha = Krippendorff.alpha(mixed);
        assertThat(alpha.orElse(1.0)).isLessThanOrEqualTo(1 + 1e-9);
    }
}
