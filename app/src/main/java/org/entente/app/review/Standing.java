package org.entente.app.review;

import java.util.List;
import java.util.Map;
import org.entente.app.judgement.Effect;
import org.entente.app.store.ReviewBook;

/**
 * How all that was reviewed in a store stands.
 *
 * @param sessions the rounds, the first first
 * @param judgements how many judgements there are, those in no round too
 * @param effects how many events became what
 * @param gone of how many things that were judged nothing is read by their words any more
 */
public record Standing(List<Session> sessions, long judgements, Map<Effect.Kind, Long> effects, int gone) {
    public static Standing of(ReviewBook book) {
        return new Standing(
                book.rounds().stream()
                        .map(round -> Session.of(book, round.number()))
                        .toList(),
                book.size(),
                book.effects(),
                book.gone().size());
    }
}
