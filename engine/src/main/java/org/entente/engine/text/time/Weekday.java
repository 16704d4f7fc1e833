package org.entente.engine.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** A day of the week: "Friday", "last Friday", "this coming Friday", "Friday of last week". */
final class Weekday implements Rule {
    /** What makes it a day of every week, or of some: "every Friday". */
    static final Set<String> REPEATED =
            Set.of("every", "each", "a", "an", "one", "any", "some", "most", "alternate", "other", "another", "no");

    private static final Set<String> TITLED = Set.of("prayer", "prayers", "sermon", "sermons", "mass", "school");

    private enum Which {
        PLAIN,
        LAST,
        THIS,
        NEXT
    }

    @Override
    public Optional<Match> at(Words words, int i) {
        Which which = which(words, i);
        int day = which == Which.PLAIN ? i : afterWhich(words, i);
        return Weekdays.at(words, day).filter(d -> !isRepeated(words, i, day)).map(name -> {
            int end = Weekdays.end(words, day);
            Optional<Match> week = which == Which.PLAIN ? ofWeek(words, end, name) : Optional.empty();
            return week.orElse(new Match(end, moment(name, which)));
        });
    }

    private static Which which(Words words, int i) {
        return switch (words.lower(i)) {
            case "last" -> Which.LAST;
            case "next", "coming" -> Which.NEXT;
            case "this" -> words.is(i + 1, "past") ? Which.LAST : words.is(i + 1, "coming") ? Which.NEXT : Which.THIS;
            default -> Which.PLAIN;
        };
    }

    private static int afterWhich(Words words, int i) {
        return words.is(i, "this") ? words.over(words.over(i + 1, "past"), "coming") : i + 1;
    }

    private static boolean isRepeated(Words words, int i, int day) {
        return words.is(i - 1, REPEATED) || words.is(day + 1, TITLED);
    }

    private static Moment moment(DayOfWeek name, Which which) {
        Partial plain = Partial.weekday(name);
        return switch (which) {
            case PLAIN -> plain;
            case LAST -> setting -> setting.published().map(d -> Period.day(d.with(TemporalAdjusters.previous(name))));
            case NEXT -> setting -> setting.published().map(d -> Period.day(d.with(TemporalAdjusters.next(name))));
            case THIS -> setting -> setting.sense() == Sense.OPEN ? nearest(name, setting) : plain.in(setting);
        };
    }

    /** "the arrests this Tuesday" may be before or ahead, but never far. */
    private static Optional<Period> nearest(DayOfWeek name, Setting setting) {
        return setting.published().map(day -> {
            LocalDate from = day.minusDays(3);
            return Period.day(from.with(TemporalAdjusters.nextOrSame(name)));
        });
    }

    /** "Friday last week", "Friday of this week". */
    private static Optional<Match> ofWeek(Words words, int end, DayOfWeek name) {
        int which = words.over(end, "of");
        if (!words.is(which + 1, "week")) {
            return Optional.empty();
        }
        int shift = Near.shift(words, which);
        return shift == Near.NONE
                ? Optional.empty()
                : Optional.of(new Match(which + 2, setting -> setting.published()
                        .map(d -> Period.day(
                                Period.week(d.plusWeeks(shift)).first().with(TemporalAdjusters.nextOrSame(name))))));
    }
}
