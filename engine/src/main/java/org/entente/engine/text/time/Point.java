package org.entente.engine.text.time;

import java.util.Optional;

/** A date as the calendar writes it, or a part of one, and the first word after it. */
record Point(int end, Partial date) {
    /** The longest that begins with word {@code i}: "Tuesday, October 22", "the 5th of June last year", "May 2014". */
    static Optional<Point> at(Words words, int i) {
        return onWeekday(words, i)
                .or(() -> full(words, i))
                .or(() -> month(words, i))
                .or(() -> year(words, i));
    }

    /** A date, or only the number of a day, which another date makes one of: "3" of "from 3 to 5 May". */
    static Optional<Point> partAt(Words words, int i) {
        return at(words, i).or(() -> bareDay(words, i));
    }

    /** "Tuesday, October 22", "Friday 14 November", "Friday (14 November)", "Friday". */
    private static Optional<Point> onWeekday(Words words, int i) {
        return Weekdays.at(words, i).map(name -> {
            int end = Weekdays.end(words, i);
            boolean open = words.is(end, "(");
            int from = open ? end + 1 : words.over(words.over(end, ","), "the");
            return full(words, from)
                    .filter(p -> !open || words.is(p.end, ")"))
                    .map(p -> new Point(open ? p.end + 1 : p.end, p.date.on(name)))
                    .orElse(new Point(end, Partial.weekday(name)));
        });
    }

    private static Optional<Point> full(Words words, int i) {
        return dayMonth(words, i).or(() -> monthDay(words, i)).or(() -> numeric(words, i));
    }

    private static Optional<Point> numeric(Words words, int i) {
        return NumericDate.day(words, i)
                .map(d ->
                        new Point(i + 1, Partial.day(YearName.of(d.getYear()), d.getMonthValue(), d.getDayOfMonth())));
    }

    /** "5 June", "5th of June, 2014", "the first of May". */
    private static Optional<Point> dayMonth(Words words, int i) {
        int from = words.over(i, "the");
        int day = Numbers.day(words, from);
        if (day > 0) {
            return dated(words, words.over(from + 1, "of"), day);
        }
        return Numbers.ordinal(words, from)
                .filter(n -> words.is(n.end(), "of"))
                .flatMap(n -> dated(words, n.end() + 1, n.value()));
    }

    private static Optional<Point> dated(Words words, int month, int day) {
        int number = Months.at(words, month);
        return number == 0
                ? Optional.empty()
                : Optional.of(withYear(words, Months.end(words, month), Partial.day(YearName.MISSING, number, day)));
    }

    /** "June 5", "Oct. 5th, 2014", "June the fifth". */
    private static Optional<Point> monthDay(Words words, int i) {
        int number = Months.at(words, i);
        if (number == 0) {
            return Optional.empty();
        }
        int from = Months.end(words, i);
        int day = Numbers.day(words, words.over(from, "the"));
        if (day == 0) {
            return words.is(from, "the")
                    ? Numbers.ordinal(words, from + 1)
                            .map(n -> withYear(words, n.end(), Partial.day(YearName.MISSING, number, n.value())))
                    : Optional.empty();
        }
        int end = words.over(from, "the") + 1;
        Point point = withYear(words, end, Partial.day(YearName.MISSING, number, day));
        boolean counts = words.is(i - 1, "in") && point.date.year().isMissing() && Counted.at(words, end);
        return counts || isJoined(words, end) ? Optional.empty() : Optional.of(point);
    }

    /** "May 5-year plans": the number belongs to what follows. */
    private static boolean isJoined(Words words, int end) {
        return words.is(end, "-")
                && words.touches(end)
                && words.touches(end + 1)
                && words.at(end + 1).is(Word.Kind.WORD)
                && Months.at(words, end + 1) == 0;
    }

    /** "June", "Sept. 2014", "March of last year". */
    private static Optional<Point> month(Words words, int i) {
        int number = Months.at(words, i);
        return number == 0
                ? Optional.empty()
                : Optional.of(withYear(words, Months.end(words, i), Partial.month(YearName.MISSING, number)));
    }

    private static Optional<Point> year(Words words, int i) {
        return words.at(i).isYear()
                ? Optional.of(new Point(i + 1, Partial.year(words.at(i).value())))
                : Optional.empty();
    }

    private static Optional<Point> bareDay(Words words, int i) {
        int from = words.over(i, "the");
        int day = Numbers.day(words, from);
        return day == 0 || Counted.at(words, from + 1)
                ? Optional.empty()
                : Optional.of(withYear(words, from + 1, Partial.day(YearName.MISSING, 0, day)));
    }

    private static Point withYear(Words words, int end, Partial date) {
        YearName.At year = YearName.after(words, end);
        return new Point(year.end(), date.with(year.year()));
    }
}
