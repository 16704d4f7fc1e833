package org.entente.app.render;

import java.util.List;
import org.entente.engine.coding.Explanation;
import org.entente.engine.text.Frame;

/**
 * An entry of the lexicon that was tried on a clause.
 *
 * @param held whether all that it asks for stands there
 * @param won whether it is among those that made an event of the sentence
 * @param why in words: what it misses, or what became of it
 */
public record Tried(String entry, boolean held, boolean won, String why) {
    /** Those tried on a clause, in the order in which they were. */
    public static List<Tried> of(Explanation explanation, Frame clause) {
        return explanation.attempts().stream()
                .filter(attempt -> attempt.token() == clause.head())
                .map(attempt -> {
                    boolean won = explanation.events().stream()
                            .anyMatch(made -> List.of(made.entry().split("\\+")).contains(attempt.entry()));
                    boolean held = attempt.why().isEmpty();
                    String why = !held ? attempt.why() : won ? "holds, and wins" : "holds, but a narrower one wins";
                    return new Tried(attempt.entry(), held, held && won, why);
                })
                .toList();
    }
}
