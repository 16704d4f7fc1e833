package org.entente.engine.text.time;

import java.util.Optional;
import java.util.Set;

/** Time counted from the day of publication: "two weeks ago", "the past three days". */
final class Counting implements Rule {
    /** "about two weeks ago" is no date. */
    private static final Set<String> VAGUE = Set.of(
            "about",
            "around",
            "some",
            "almost",
            "nearly",
            "roughly",
            "approximately",
            "over",
            "than",
            "least",
            "most",
            "perhaps",
            "barely");

    private static final Set<String> RECENT = Set.of("past", "last");

    @Override
    public Optional<Match> at(Words words, int i) {
        return ago(words, i).or(() -> recent(words, i));
    }

    private static Optional<Match> ago(Words words, int i) {
        return Numbers.cardinal(words, i)
                .filter(n -> words.is(n.end() + 1, "ago") && !words.is(i - 1, VAGUE))
                .flatMap(n -> Unit.at(words, n.end()).map(unit -> {
                    Moment moment = setting -> setting.published().map(d -> unit.shifted(d, -n.value()));
                    return new Match(n.end() + 2, moment);
                }));
    }

    /** Today is the last of "the past three days". */
    private static Optional<Match> recent(Words words, int i) {
        int which = words.over(i, "the");
        if (!words.is(which, RECENT)) {
            return Optional.empty();
        }
        return Numbers.cardinal(words, which + 1).filter(n -> n.value() > 1).flatMap(n -> days(words, n)
                .map(days -> {
                    Moment moment = setting -> setting.published()
                            .map(d -> Period.day(d.minusDays(days - 1L)).to(Period.day(d)));
                    return new Match(n.end() + 1, moment);
                }));
    }

    private static Optional<Integer> days(Words words, Numbers.Count n) {
        if (words.is(n.end(), "hours")) {
            return n.value() % 24 == 0 ? Optional.of(n.value() / 24 + 1) : Optional.empty();
        }
        return Unit.at(words, n.end())
                .filter(u -> u == Unit.DAY || u == Unit.WEEK)
                .map(u -> u == Unit.DAY ? n.value() : 7 * n.value());
    }
}
