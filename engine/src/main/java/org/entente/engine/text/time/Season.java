package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A season is told by its year: "the summer of 2010", "spring 2025", "last autumn", "the winter of 2014-15". */
final class Season implements Rule {
    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Set<String> BEFORE =
            Set.of("in", "during", "since", "by", "until", "early", "late", "mid", "-");
    /** "Prague Spring". */
    private static final Set<String> LINKS = Set.of("of", "in");

    private final DateRange ranges = new DateRange();

    @Override
    public Optional<Match> at(Words words, int i) {
        int name = words.is(i, "the") || Near.shift(words, i) != Near.NONE ? i + 1 : i;
        Integer month = FIRST_MONTHS.get(words.lower(name));
        if (month == null || isName(words, name)) {
            return Optional.empty();
        }
        int shift = Near.shift(words, i);
        return shift == Near.NONE ? ofYear(words, name, month) : which(words, name, month, shift);
    }

    private static boolean isName(Words words, int name) {
        return words.at(name).isCapital() && name > 0 && words.at(name - 1).isCapital() && name > 1;
    }

    private Optional<Match> ofYear(Words words, int name, int month) {
        int year = words.over(name + 1, LINKS);
        Optional<Match> years = words.at(year).isYear() ? ranges.at(words, year) : Optional.empty();
        YearName.At after = YearName.after(words, name + 1);
        if (years.isPresent()) {
            return years;
        }
        if (!after.year().isMissing()) {
            return Optional.of(new Match(after.end(), Partial.month(after.year(), 0)));
        }
        boolean plain = words.is(name - 1, "the") && words.is(name - 2, BEFORE) && !words.is(name, "fall");
        return plain && !words.is(name + 1, "of")
                ? Optional.of(new Match(name + 1, setting -> chosen(month, setting)))
                : Optional.empty();
    }

    private static Optional<Match> which(Words words, int name, int month, int shift) {
        if (words.is(name, "winter")) {
            return Optional.empty(); // of two years
        }
        return Optional.of(new Match(name + 1, setting -> setting.published()
                .map(d -> Period.year(d.getYear() + (shift == 0 ? 0 : years(d, month, shift))))));
    }

    /** The last one is over, the next one has not begun. */
    private static int years(LocalDate day, int month, int shift) {
        int now = day.getMonthValue();
        return shift < 0 ? now > month + 2 ? 0 : -1 : now < month ? 0 : 1;
    }

    private static Optional<Period> chosen(int month, Setting setting) {
        if (setting.published().isEmpty() || month == 12) {
            return Optional.empty();
        }
        int now = setting.published().get().getYear();
        return Recurring.choose(
                        IntStream.rangeClosed(now - 1, now + 1).mapToObj(y -> Period.months(y, month, month + 2)),
                        setting)
                .map(p -> Period.year(p.first().getYear()));
    }

    static Set<String> words() {
        return FIRST_MONTHS.keySet();
    }
}
