package org.entente.engine.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions of a sentence that say when: "September 19-20 last year", "late on Friday", "the spring of 2004",
 * "two weeks ago". Which days they mean depends on the {@link Setting}. Durations and repetitions are none ("for three
 * weeks", "every Friday"), nor are names ("Black September").
 */
public final class TimeFinder {
    /** An expression, with its offsets into the sentence. */
    public record Found(int begin, int end, Moment moment) {
        /** The days meant; empty where the setting does not tell. */
        public Optional<Period> in(Setting setting) {
            return moment.in(setting);
        }
    }

    private TimeFinder() {}

    /** All expressions of {@code sentence}, in order; none within another. */
    public static List<Found> find(String sentence) {
        Words words = Words.of(sentence);
        if (!mayTell(words)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(2);
        int i = 0;
        while (i < words.size()) {
            Optional<Match> match = Grammar.at(words, i);
            if (match.isPresent()) {
                int end = match.get().end();
                found.add(new Found(
                        words.at(i).begin(),
                        words.at(end - 1).end(),
                        match.get().moment()));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean mayTell(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (Grammar.isKey(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
