package org.entente.engine.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From one date of the calendar to another: "3 to 5 May", "November to January", "2014-15", "5, 6 and 7 June". */
final class DateRange implements Rule {
    private static final Set<String> TO = Set.of("to", "through", "until", "till", "-", "–", "—");
    private static final Set<String> DASH = Set.of("-", "–", "/");
    private static final Set<String> BEFORE_YEARS = Set.of("in", "from", "of", "during", "between", "the", "(", "for");

    @Override
    public Optional<Match> at(Words words, int i) {
        return Point.partAt(words, i).flatMap(first -> {
            Optional<Match> years = shortYears(words, i);
            return years.isPresent() ? years : range(words, i, first).or(() -> list(words, first));
        });
    }

    /** "2014-15". */
    private static Optional<Match> shortYears(Words words, int i) {
        Word last = words.at(i + 2);
        boolean dash = words.is(i + 1, DASH) && words.touches(i + 1) && words.touches(i + 2);
        if (!words.at(i).isYear() || !dash || !last.is(Word.Kind.NUMBER) || last.end() - last.begin() != 2) {
            return Optional.empty();
        }
        int first = words.at(i).value();
        boolean later = last.value() > first % 100;
        int end = first - first % 100 + last.value();
        return later ? Optional.of(new Match(i + 3, Moment.of(Period.years(first, end)))) : Optional.empty();
    }

    private static Optional<Match> range(Words words, int i, Point first) {
        boolean between = words.is(first.end(), "and") && words.is(i - 1, "between");
        boolean stroke = words.is(first.end(), "/") && words.touches(first.end());
        if (!between && !stroke && !words.is(first.end(), TO)) {
            return Optional.empty();
        }
        int second = words.over(first.end(), "-") > first.end() && words.is(first.end() + 1, "-")
                ? first.end() + 2
                : first.end() + 1;
        return Point.partAt(words, second).flatMap(last -> {
            Stretch stretch = Stretch.of(first.date(), last.date());
            return isRange(words, i, first, stretch) ? Optional.of(new Match(last.end(), stretch)) : Optional.empty();
        });
    }

    private static boolean isRange(Words words, int i, Point first, Stretch stretch) {
        if (stretch.first().kind() != stretch.last().kind()) {
            return false;
        }
        boolean dash = words.is(first.end(), DASH) && words.touches(first.end());
        return switch (stretch.first().kind()) {
            case DAY -> true;
            case WEEKDAY -> !words.is(i - 1, Weekday.REPEATED);
            case MONTH ->
                !stretch.first().year().isMissing()
                        || Cues.month(words, i, first.end())
                        || Months.isClear(words, first.end() + 1);
            case YEAR ->
                dash
                        ? !words.touches(i)
                        : words.is(i - 1, BEFORE_YEARS)
                                && stretch.first().year().value()
                                        < stretch.last().year().value();
            case BARE_DAY -> false;
        };
    }

    /** Neighbours are one stretch: "February, March and April". */
    private static Optional<Match> list(Words words, Point first) {
        List<Partial> dates = new ArrayList<>(List.of(first.date()));
        int end = first.end();
        boolean last = false;
        while (!last && (words.is(end, ",") || words.is(end, "and"))) {
            last = words.is(end, "and") || words.is(end + 1, "and");
            Optional<Point> next = Point.partAt(words, words.over(words.over(end, ","), "and"));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            dates.add(next.get().date());
            end = next.get().end();
        }
        return last ? joined(dates, end) : Optional.empty();
    }

    private static Optional<Match> joined(List<Partial> dates, int end) {
        Partial last = dates.get(dates.size() - 1);
        for (int d = 0; d + 1 < dates.size(); d++) {
            Partial a = dates.get(d).filled(last).filled(dates.get(0));
            Stretch pair = Stretch.of(a, dates.get(d + 1).filled(last).filled(dates.get(0)));
            if (pair.first().kind() != pair.last().kind() || !pair.isConsecutive()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(end, Stretch.of(dates.get(0), last)));
    }
}
