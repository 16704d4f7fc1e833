package org.entente.engine.text.time;

import java.util.Optional;
import java.util.Set;

/** One date of the calendar: "3 May", "Tuesday, October 22", "in March", "the 2008 war", "last October". */
final class CalendarDate implements Rule {
    private static final Set<String> LAST = Set.of("last", "past");

    @Override
    public Optional<Match> at(Words words, int i) {
        Optional<Point> point = Point.at(words, i);
        if (point.isEmpty()) {
            return which(words, i);
        }
        boolean date =
                switch (point.get().date().kind()) {
                    case DAY -> true;
                    case MONTH ->
                        !point.get().date().year().isMissing()
                                || Cues.month(words, i, point.get().end());
                    case YEAR -> Cues.year(words, i);
                    case WEEKDAY, BARE_DAY -> false;
                };
        return date ? Optional.of(new Match(point.get().end(), point.get().date())) : Optional.empty();
    }

    /** "last March", "next March", "this March", "this past March". */
    private static Optional<Match> which(Words words, int i) {
        boolean here = words.is(i, "this");
        int j = here ? words.over(words.over(i + 1, "past"), "coming") : i + 1;
        int month = Months.at(words, j);
        if (month == 0 || !here && !words.is(i, LAST) && !words.is(i, "next") || !Months.isWhole(words, j)) {
            return Optional.empty();
        }
        int shift = words.is(j - 1, LAST) ? -1 : words.is(j - 1, "next") ? 1 : 0;
        return Optional.of(new Match(j + 1, new NamedMonth(month, shift)));
    }

    /** @param shift -1 for the last one before this month, 1 for the next after it, 0 for that of this year */
    private record NamedMonth(int month, int shift) implements Moment {
        @Override
        public Optional<Period> in(Setting setting) {
            return setting.published().map(day -> {
                int months = month - day.getMonthValue();
                if (shift < 0 && months >= 0) {
                    months -= 12;
                } else if (shift > 0 && months <= 0) {
                    months += 12;
                }
                return Unit.MONTH.shifted(day, months);
            });
        }
    }
}
