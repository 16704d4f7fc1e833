package org.entente.engine.coding.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * What stands in quotation marks in an article, across its sentences. Each quotation has a number; a paragraph that
 * begins with a mark goes on with the quotation that the one before did not close.
 */
final class Quotations {
    static final int NONE = -1;

    private static final Set<String> OPENING = Set.of("“", "„", "«", "‘", "``");
    private static final Set<String> CLOSING = Set.of("”", "»", "’", "''");
    private static final Set<String> STRAIGHT = Set.of("\"", "‟");
    private static final Set<String> SINGLE = Set.of("‘", "’");
    private static final Set<String> STOPS = Set.of(",", ".", "!", "?");

    /** A stretch of one sentence that stands in quotation {@code number}: tokens {@code from..to} (inclusive). */
    record Run(int number, int from, int to) {}

    private final List<int[]> numbers = new ArrayList<>();
    private final List<Tree> trees;
    private int open = NONE;
    private boolean single;
    private int count;

    Quotations(List<Tree> trees, List<Integer> paragraphs) {
        this.trees = trees;
        for (int s = 0; s < trees.size(); s++) {
            Tree tree = trees.get(s);
            boolean fresh = s == 0 || !paragraphs.get(s).equals(paragraphs.get(s - 1));
            if (fresh && !isMark(tree, 0)) {
                open = NONE;
            }
            Token before =
                    fresh ? null : trees.get(s - 1).token(trees.get(s - 1).size() - 1);
            numbers.add(read(tree, before, fresh && open != NONE));
        }
    }

    static boolean isMark(Tree tree, int token) {
        String form = tree.token(token).form();
        return OPENING.contains(form) || CLOSING.contains(form) || STRAIGHT.contains(form);
    }

    private int[] read(Tree tree, Token last, boolean goesOn) {
        int[] number = new int[tree.size()];
        Arrays.fill(number, NONE);
        Token before = last;
        for (int i = 0; i < number.length; i++) {
            Token token = tree.token(i);
            if (!isMark(tree, i)) {
                number[i] = open;
            } else if (!goesOn || i > 0) {
                mark(token, before, i + 1 < number.length ? tree.token(i + 1) : null);
            }
            before = token;
        }
        return number;
    }

    private void mark(Token mark, Token before, Token after) {
        boolean alone = SINGLE.contains(mark.form());
        if (alone && open != NONE && !single) {
            return; // a quotation within the quotation, or an apostrophe
        }
        if (opens(mark, before, after)) {
            open = count++;
            single = alone;
        } else {
            open = NONE;
        }
    }

    private boolean opens(Token mark, Token before, Token after) {
        if (OPENING.contains(mark.form()) && !(mark.form().equals("``") && open != NONE)) {
            return true;
        }
        if (CLOSING.contains(mark.form())) {
            return false;
        }
        boolean left = before != null && before.end() == mark.begin();
        boolean right = after != null && after.begin() == mark.end();
        return left == right ? open == NONE : right;
    }

    /** The quotation in which a token stands; {@link #NONE} outside of all. The marks themselves stand outside. */
    int at(int sentence, int token) {
        return numbers.get(sentence)[token];
    }

    /** How many there are; they are numbered from 0 in the order of the text. */
    int size() {
        return count;
    }

    /** The quoted stretches of a sentence in order. */
    List<Run> runs(int sentence) {
        int[] number = numbers.get(sentence);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= number.length; i++) {
            if (i == number.length || number[i] != number[from]) {
                if (number[from] != NONE) {
                    runs.add(new Run(number[from], from, i - 1));
                }
                from = i;
            }
        }
        return runs;
    }

    /** Whether a run says something whole: a clause, or words with a stop of their own. "a so-called wall" is none. */
    boolean isWhole(int sentence, Run run) {
        Tree tree = trees.get(sentence);
        if (STOPS.contains(tree.token(run.to()).form()) || run.from() == 0 && run.to() == tree.size() - 1) {
            return true;
        }
        for (int i = run.from(); i <= run.to(); i++) {
            String tag = tree.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of a sentence stands outside of quotation marks. */
    boolean fills(int sentence) {
        int[] number = numbers.get(sentence);
        boolean some = false;
        for (int i = 0; i < number.length; i++) {
            some |= number[i] != NONE;
            if (number[i] == NONE && isWord(trees.get(sentence).token(i))) {
                return false;
            }
        }
        return some;
    }

    private static boolean isWord(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
