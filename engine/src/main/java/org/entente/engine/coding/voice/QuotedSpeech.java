package org.entente.engine.coding.voice;

import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.text.Tree;

/** Which verb of a sentence tells quoted words: the one after them, or the one before a comma, a colon or the words. */
final class QuotedSpeech {
    private static final Set<String> STOPS = Set.of(",", "!", "?");
    private static final Set<String> NO_SPEAKER = Set.of("CC", "IN", "WDT", "WRB", "TO");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final SpeechVerbs verbs;
    private final Quotations quotations;

    QuotedSpeech(SpeechVerbs verbs, Quotations quotations) {
        this.verbs = verbs;
        this.quotations = quotations;
    }

    /** The verb that tells {@code run}; -1 if none does. */
    int verb(Scene scene, Quotations.Run run) {
        Tree tree = scene.tree();
        int before = word(tree, run.from() - 1, -1);
        boolean colon = before >= 0 && tree.token(before).form().equals(":");
        if (!colon && isStopped(tree, run)) {
            int after = after(scene, run);
            if (after >= 0) {
                return after;
            }
        }
        return before < 0 || tree.is(before, "mark") ? -1 : before(scene, before, colon);
    }

    /** "..." he said; '...', he said; "...!" he said. */
    private static boolean isStopped(Tree tree, Quotations.Run run) {
        int next = run.to() + 2;
        return STOPS.contains(tree.token(run.to()).form())
                || next < tree.size() && tree.token(next).form().equals(",");
    }

    private int after(Scene scene, Quotations.Run run) {
        Tree tree = scene.tree();
        int first = run.to() + 2;
        if (first < tree.size() && tree.token(first).form().equals(",")) {
            first++;
        }
        if (first >= tree.size() || NO_SPEAKER.contains(tree.tag(first))) {
            return -1;
        }
        int finite = -1;
        for (int i = first; i < tree.size() && quotations.at(scene.index(), i) == Quotations.NONE; i++) {
            if (verbs.mayQuote(tree, i)) {
                return i;
            }
            if (finite < 0 && FINITE.contains(tree.tag(i))) {
                finite = i;
            }
        }
        return finite;
    }

    private int before(Scene scene, int last, boolean colon) {
        Tree tree = scene.tree();
        int finite = -1;
        for (int i = last; i >= 0; i--) {
            if (quotations.at(scene.index(), i) != Quotations.NONE) {
                continue;
            }
            if (verbs.mayQuote(tree, i)) {
                return i;
            }
            if (finite < 0 && FINITE.contains(tree.tag(i))) {
                finite = i;
            }
        }
        return colon ? finite : -1;
    }

    /** The next token in a direction that is no quotation mark; -1 at the end. */
    private static int word(Tree tree, int from, int step) {
        int i = from;
        while (i >= 0 && i < tree.size() && Quotations.isMark(tree, i)) {
            i += step;
        }
        return i < tree.size() ? i : -1;
    }
}
