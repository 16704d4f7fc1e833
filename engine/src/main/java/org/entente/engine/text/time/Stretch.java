package org.entente.engine.text.time;

import java.util.Optional;

/** From one date to another: "from 3 to 5 May", "November to January". */
record Stretch(Partial first, Partial last) implements Moment {
    /** Both with what only one of them says: "September 19-20 last year". */
    static Stretch of(Partial a, Partial b) {
        Partial last = b.filled(new Partial(YearName.MISSING, a.month(), 0, Optional.empty()));
        return new Stretch(a.filled(last), last);
    }

    @Override
    public Optional<Period> in(Setting setting) {
        Optional<Period> begin = first.in(setting);
        if (begin.isEmpty()) {
            return begin;
        }
        Optional<Period> end =
                last.in(last.year().isMissing() ? setting.at(begin.get().first(), Sense.COMING) : setting);
        if (end.isPresent() && end.get().first().isBefore(begin.get().first())) {
            return earlier(end.get(), setting);
        }
        return end.map(e -> begin.get().to(e));
    }

    /** "from November to January 2020" begins the year before. */
    private Optional<Period> earlier(Period end, Setting setting) {
        if (first.kind() == Partial.Kind.YEAR || !first.year().equals(last.year())) {
            return Optional.empty();
        }
        Partial before = first.with(YearName.of(end.first().getYear() - 1));
        return before.in(setting).map(b -> b.to(end));
    }

    /** Whether the second is the day, month or day of the week right after the first: "5 and 6 June". */
    boolean isConsecutive() {
        if (!first.year().equals(last.year())) {
            return false;
        }
        return switch (first.kind()) {
            case DAY -> last.day() == first.day() + 1 && last.month() == first.month();
            case MONTH -> last.month() == first.month() % 12 + 1;
            case WEEKDAY -> first.weekday().get().plus(1) == last.weekday().get();
            case YEAR, BARE_DAY -> false;
        };
    }
}
