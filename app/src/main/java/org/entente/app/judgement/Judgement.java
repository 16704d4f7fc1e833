package org.entente.app.judgement;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What one person said of one event, once. Of several by the same person about the same thing the last counts.
 *
 * @param number in the order in which they were given, from 1; 0 for one that is not kept yet
 * @param given UTC
 * @param coder who says so
 * @param review the number of the review in which it was given, if it was in one
 * @param judged the id of what was shown
 * @param other the id of the other one, for a verdict about two
 * @param reason only of what is rejected
 * @param correction empty but for {@link Verdict#CORRECT}
 * @param settles whether it is the last word in a dispute
 */
public record Judgement(
        long number,
        LocalDateTime given,
        String coder,
        Optional<Integer> review,
        String judged,
        Optional<String> other,
        Verdict verdict,
        Optional<Reason> reason,
        Correction correction,
        boolean settles,
        String note) {
    public Judgement {
        if (coder.isBlank()) {
            throw new IllegalArgumentException("a judgement needs somebody who gives it");
        }
        if (verdict.isOfTwo() && other.isEmpty()) {
            throw new IllegalArgumentException(verdict + " is about two");
        }
        if (reason.isPresent() != (verdict == Verdict.REJECT)) {
            throw new IllegalArgumentException("who rejects says why, and nobody else: " + verdict + " " + reason);
        }
        if (correction.isEmpty() == (verdict == Verdict.CORRECT)) {
            throw new IllegalArgumentException(
                    "who corrects says what, and nobody else: " + verdict + " " + correction);
        }
    }

    /** The same under its number. */
    public Judgement numbered(long kept) {
        return new Judgement(kept, given, coder, review, judged, other, verdict, reason, correction, settles, note);
    }
}
