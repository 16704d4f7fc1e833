package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Time counted from what the text has dated last: "the following day", "a week later", "that evening". */
final class Recall implements Rule {
    private static final Set<String> AFTER = Set.of("following", "next");
    private static final Set<String> BEFORE = Set.of("previous", "preceding");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "date");
    private static final Set<String> VERY = Set.of("same", "very");
    private static final Set<String> LATER = Set.of("later", "afterwards", "afterward");
    /** What may follow "the day before" where no event does. */
    private static final Set<String> NEXT = Set.of("to", "in", "at", "on", "with", "by", "and", "but", "from");

    @Override
    public Optional<Match> at(Words words, int i) {
        return same(words, i)
                .or(() -> beside(words, i))
                .or(() -> dayBefore(words, i))
                .or(() -> counted(words, i));
    }

    /** "that day", "the same day", "that same evening". */
    private static Optional<Match> same(Words words, int i) {
        int name = words.is(i, "that")
                ? words.over(i + 1, VERY)
                : words.is(i, "the") && words.is(i + 1, "same") ? i + 2 : -1;
        boolean verb = words.is(name, "date") && words.is(name + 1, Set.of("back", "from", "to"));
        return name < 0 || verb ? Optional.empty() : unit(words, name).map(u -> new Match(name + 1, new Same(u)));
    }

    /** "the following day", "the previous Friday". */
    private static Optional<Match> beside(Words words, int i) {
        boolean after = words.is(i + 1, AFTER);
        if (!words.is(i, "the") || !after && !words.is(i + 1, BEFORE)) {
            return Optional.empty();
        }
        int step = after ? 1 : -1;
        Optional<Match> weekday = Weekdays.at(words, i + 2)
                .map(name -> new Match(i + 3, told -> told.told()
                        .filter(p -> p.grain() == Grain.DAY)
                        .map(p -> Period.day(next(after ? p.last() : p.first(), name, step)))));
        return weekday.or(() -> unit(words, i + 2).map(u -> new Match(i + 3, new Shifted(u, step))));
    }

    private static LocalDate next(LocalDate from, java.time.DayOfWeek name, int step) {
        LocalDate day = from.plusDays(step);
        while (day.getDayOfWeek() != name) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** "the day before"; but not "the day before the vote". */
    private static Optional<Match> dayBefore(Words words, int i) {
        boolean before = words.is(i + 2, "before");
        boolean bare =
                !words.at(i + 3).is(Word.Kind.WORD) && !words.at(i + 3).is(Word.Kind.NUMBER) || words.is(i + 3, NEXT);
        return words.is(i, "the") && (before || words.is(i + 2, "after")) && bare
                ? unit(words, i + 1).map(u -> new Match(i + 3, new Shifted(u, before ? -1 : 1)))
                : Optional.empty();
    }

    /** "a day later", "three weeks earlier". */
    private static Optional<Match> counted(Words words, int i) {
        return Numbers.cardinal(words, i).flatMap(n -> {
            boolean later = words.is(n.end() + 1, LATER);
            boolean counts = later || words.is(n.end() + 1, "earlier");
            return counts
                    ? Unit.at(words, n.end())
                            .map(u -> new Match(n.end() + 2, new Shifted(u, later ? n.value() : -n.value())))
                    : Optional.empty();
        });
    }

    private static Optional<Unit> unit(Words words, int i) {
        return words.is(i, PARTS)
                ? Optional.of(Unit.DAY)
                : Unit.at(words, i).filter(u -> !words.lower(i).endsWith("s"));
    }

    private record Shifted(Unit unit, int n) implements Moment {
        @Override
        public Optional<Period> in(Setting setting) {
            return setting.told()
                    .filter(p -> unit.isAtLeast(p.grain()))
                    .map(p -> unit.shifted(n > 0 ? p.last() : p.first(), n));
        }
    }

    private record Same(Unit unit) implements Moment {
        @Override
        public Optional<Period> in(Setting setting) {
            return setting.told()
                    .filter(p -> unit.isAtLeast(p.grain()))
                    .map(p -> unit == Unit.DAY ? p : unit.shifted(p.first(), 0));
        }

        @Override
        public boolean recalls() {
            return true;
        }
    }
}
