package org.entente.engine.likeness;

import java.util.List;

/**
 * A later article held against an earlier one. It is a copy if it tells nothing new: a shortened version is one, a
 * version with a new paragraph is not. A copy that is coded twice only adds a report to an event; a new event taken for
 * a copy would be lost: so what is in doubt is no copy.
 *
 * <p>A word is new where no shingle over it stands in the earlier article. A headline may be new, as long as its names
 * and numbers are not. In the body no run of new words may be long enough for a clause of its own, and no number,
 * day, month or negation may be new; new names may not stand among the first words, and hardly behind them: another
 * spelling of one is all that a copy has.
 *
 * @param likeness the Jaccard likeness of the two sets of shingles, 0 to 1
 */
public record Comparison(double likeness, boolean isCopy) {
    private static final double SHORT_LIKENESS = 0.8;
    /** A part of fewer words may stand there by chance. */
    private static final int SHORTEST_PART = 25;

    /** Where the news stand: so many words of the body. */
    private static final int LEAD = 60;

    private static final int LONGEST_RUN = 3;
    private static final int NEW_IN_LEAD = 4;
    private static final double NEW_SHARE = 0.08;
    private static final double NEW_NAMES = 0.01;

    static Comparison of(Wording later, double likeness, Fingerprint earlier) {
        return new Comparison(likeness, later.length() > 0 && isCopy(later, earlier, likeness));
    }

    private static boolean isCopy(Wording later, Fingerprint earlier, double likeness) {
        boolean[] known = known(later, earlier);
        boolean headline = !tellsNew(later, earlier, known, 0, later.headline());
        if (later.isShort()) {
            return headline
                    && shortIsKnown(later, likeness, count(known, later.headline(), known.length))
                    && !tellsNew(later, earlier, known, later.headline(), known.length);
        }
        return headline && leadIsKnown(later, earlier, known) && restIsKnown(later, earlier, known);
    }

    /** All but equal, or word for word a part of the other. */
    private static boolean shortIsKnown(Wording later, double likeness, int unknown) {
        return unknown <= 1 && likeness >= SHORT_LIKENESS || unknown == 0 && later.length() >= SHORTEST_PART;
    }

    private static boolean leadIsKnown(Wording later, Fingerprint earlier, boolean[] known) {
        int from = later.headline();
        int to = Math.min(known.length, from + LEAD);
        return !tellsNew(later, earlier, known, from, to)
                && count(known, from, to) <= NEW_IN_LEAD
                && moved(later.words(), known, from, to) <= 1;
    }

    private static boolean restIsKnown(Wording later, Fingerprint earlier, boolean[] known) {
        int from = later.headline();
        int length = later.length();
        int names = 0;
        for (int i = from; i < known.length; i++) {
            if (isNewTelling(later.words().get(i), earlier, known[i])) {
                if (later.words().get(i).kind() == Word.Kind.FIGURE) {
                    return false;
                }
                names++;
            }
        }
        return longestRun(known, from) <= LONGEST_RUN
                && count(known, from, known.length) <= NEW_SHARE * length
                && names <= NEW_NAMES * length;
    }

    /** Which words lie in a shingle of the earlier article. */
    private static boolean[] known(Wording later, Fingerprint earlier) {
        boolean[] known = new boolean[later.words().size()];
        long[] shingles = later.shingles();
        int width = known.length - shingles.length + 1;
        for (int i = 0; i < shingles.length; i++) {
            if (earlier.hasShingle(shingles[i])) {
                for (int j = 0; j < width; j++) {
                    known[i + j] = true;
                }
            }
        }
        return known;
    }

    private static boolean tellsNew(Wording later, Fingerprint earlier, boolean[] known, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNewTelling(later.words().get(i), earlier, known[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNewTelling(Word word, Fingerprint earlier, boolean known) {
        return word.isTelling() && !known && !earlier.hasWord(word.hash());
    }

    /** Names and numbers that the earlier article has, but not beside these words: who did it may have changed. */
    private static int moved(List<Word> words, boolean[] known, int from, int to) {
        int moved = 0;
        for (int i = from; i < to; i++) {
            moved += !known[i] && words.get(i).isTelling() ? 1 : 0;
        }
        return moved;
    }

    private static int count(boolean[] known, int from, int to) {
        int unknown = 0;
        for (int i = from; i < to; i++) {
            unknown += known[i] ? 0 : 1;
        }
        return unknown;
    }

    private static int longestRun(boolean[] known, int from) {
        int longest = 0;
        int run = 0;
        for (int i = from; i < known.length; i++) {
            run = known[i] ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
