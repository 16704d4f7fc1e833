package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Quarters and halves of a year: "the third quarter of 1998", "Q3 2020", "the first half of this year". */
final class PartOfYear implements Rule {
    @Override
    public Optional<Match> at(Words words, int i) {
        int start = words.over(i, "the");
        int quarter = quarterSign(words, start);
        if (quarter > 0) {
            return part(words, start + 1, quarter, 3);
        }
        return Numbers.ordinal(words, start)
                .map(n -> new int[] {n.value(), n.end()})
                .or(() -> words.is(start, "last") || words.is(start, "final")
                        ? Optional.of(new int[] {-1, start + 1})
                        : Optional.empty())
                .flatMap(n -> named(words, n[1], n[0]));
    }

    /** "Q3". */
    private static int quarterSign(Words words, int i) {
        String lower = words.lower(i);
        boolean sign =
                lower.length() == 2 && lower.charAt(0) == 'q' && words.at(i).isCapital();
        return sign && lower.charAt(1) >= '1' && lower.charAt(1) <= '4' ? lower.charAt(1) - '0' : 0;
    }

    private static Optional<Match> named(Words words, int i, int number) {
        if (words.is(i, "quarter")) {
            int quarter = number < 0 ? 4 : number;
            return quarter <= 4 && (number > 0 || words.is(i + 1, "of"))
                    ? part(words, i + 1, quarter, 3)
                    : Optional.empty();
        }
        boolean half = words.is(i, "half") && number >= 1 && number <= 2 && words.is(i + 1, "of");
        return half ? part(words, i + 1, number, 6).filter(m -> m.end() > i + 1) : Optional.empty();
    }

    /** @param length in months */
    private static Optional<Match> part(Words words, int end, int number, int length) {
        boolean open = words.is(end, "of") && words.is(end + 1, "the") && words.is(end + 2, "year");
        YearName.At year = YearName.after(words, end);
        int after = open ? end + 3 : year.end();
        if (year.year().isMissing() && !open && (words.is(end, "of") || length == 6)) {
            return Optional.empty(); // "the first quarter of the match"
        }
        return Optional.of(new Match(after, setting -> in(year.year(), number, length, setting)));
    }

    private static Optional<Period> in(YearName year, int number, int length, Setting setting) {
        if (!year.isMissing()) {
            return year.in(setting).stream()
                    .mapToObj(y -> period(y, number, length))
                    .findFirst();
        }
        int now = setting.published().map(LocalDate::getYear).orElse(0);
        return Recurring.choose(
                IntStream.rangeClosed(now - 1, now + 1).mapToObj(y -> period(y, number, length)), setting);
    }

    private static Period period(int year, int number, int length) {
        return Period.months(year, (number - 1) * length + 1, number * length);
    }
}
