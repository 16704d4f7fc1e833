package org.entente.engine.coding.time;

import java.util.List;
import org.entente.engine.ontology.When;
import org.entente.engine.text.Tree;

/** What an article was last about, for the sentences that go on with it. */
final class RunningDate {
    private int paragraph = -1;
    private int toldIn = -1;
    private When told = When.UNKNOWN;
    private When mentioned = When.UNKNOWN;
    private When here = When.UNKNOWN;
    private When mentionedHere = When.UNKNOWN;

    void paragraph(int number) {
        settle();
        paragraph = number;
    }

    /** A new sentence without any date. */
    void sentence() {
        settle();
    }

    /** A new sentence with these dates: from now on the one before it is what was told. */
    void sentence(Tree tree, List<DateMark> marks) {
        settle();
        for (DateMark mark : marks) {
            if (mark.when().isKnown()) {
                mentionedHere = mark.when();
                if (!here.isKnown() && isOfRoot(tree, mark.token())) {
                    here = mark.when();
                }
            }
        }
    }

    /** An event of this sentence took place then. */
    void event(When when) {
        here = when;
    }

    /** What a sentence that says that it goes on ("at the meeting") goes on with; unknown if nothing was dated. */
    When told() {
        return told.isKnown() ? told : mentioned;
    }

    /** What a sentence that says nothing goes on with: what was told before it in its paragraph. */
    When toldNearby() {
        return toldIn == paragraph ? told : When.UNKNOWN;
    }

    private void settle() {
        if (here.isKnown()) {
            told = here;
            toldIn = paragraph;
        }
        if (mentionedHere.isKnown()) {
            mentioned = mentionedHere;
            told = here.isKnown() ? told : When.UNKNOWN;
        }
        here = When.UNKNOWN;
        mentionedHere = When.UNKNOWN;
    }

    private static boolean isOfRoot(Tree tree, int date) {
        int holder = date < 0 ? -1 : DateTie.holder(tree, date);
        return holder >= 0 && (tree.head(holder) < 0 || tree.is(holder, "ccomp") || tree.is(holder, "conj"));
    }
}
