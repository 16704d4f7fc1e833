package org.entente.engine.coding.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.text.Tree;

/** The source before or behind a headline: "Troops cross border: defence ministry", "Minister: talks have failed". */
final class SourceLines {
    private static final Set<String> MARKS = Set.of(":", "-", "--", "–", "—");
    private static final int LONGEST = 9;

    private final Speakers speakers;

    SourceLines(Speakers speakers) {
        this.speakers = speakers;
    }

    List<SpeechAct> find(Scene scene) {
        Tree tree = scene.tree();
        for (int i = 1; i < tree.size() - 1; i++) {
            if (MARKS.contains(tree.token(i).form()) && isFree(tree, i)) {
                Optional<SpeechAct> act = parted(scene, i);
                if (act.isPresent()) {
                    return List.of(act.get());
                }
            }
        }
        return List.of();
    }

    /** A hyphen within a word parts nothing. */
    private static boolean isFree(Tree tree, int mark) {
        boolean colon = tree.token(mark).form().equals(":");
        return tree.token(mark + 1).begin() > tree.token(mark).end()
                && (colon || tree.token(mark - 1).end() < tree.token(mark).begin());
    }

    private Optional<SpeechAct> parted(Scene scene, int mark) {
        Tree tree = scene.tree();
        int last = tree.size() - 1;
        if (isSource(tree, mark + 1, last) && hasVerb(tree, 0, mark - 1)) {
            return act(scene, mark + 1, last, 0, mark - 1);
        }
        boolean first =
                tree.token(mark).form().equals(":") && isSource(tree, 0, mark - 1) && hasVerb(tree, mark + 1, last);
        return first ? act(scene, 0, mark - 1, mark + 1, last) : Optional.empty();
    }

    private static boolean isSource(Tree tree, int from, int to) {
        return to - from < LONGEST && !hasVerb(tree, from, to);
    }

    private static boolean hasVerb(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.token(i).isVerb() || tree.tag(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Only somebody who can be placed: "Analysis:" and "Rome:" say nothing of who tells. */
    private Optional<SpeechAct> act(Scene scene, int from, int to, int first, int last) {
        Tree tree = scene.tree();
        for (int i = from; i <= to; i++) {
            boolean head = tree.token(i).isNoun() && (tree.head(i) < from || tree.head(i) > to);
            Optional<Attribution> who = head ? speakers.placed(scene, i) : Optional.empty();
            if (who.isPresent()) {
                BitSet said = new BitSet();
                said.set(first, last + 1);
                return Optional.of(new SpeechAct(i, who.get(), "", said, Quotations.NONE));
            }
        }
        return Optional.empty();
    }
}
