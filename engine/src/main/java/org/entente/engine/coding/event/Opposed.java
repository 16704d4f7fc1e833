package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Against whom a protest or a show of force is meant, where it says so itself: "sent guards to the port to deter T",
 * "marched through the town, condemning T", "closed their shops in protest at a tax set by T". Where it takes place says
 * less.
 */
final class Opposed {
    private static final List<String> CLAUSES = List.of(Frame.PURPOSE, Frame.INFINITIVE, Frame.ADJUNCT);
    private static final List<String> NOUNS = List.of("in", "as");
    private static final List<String> WHOM =
            List.of(Frame.OBJECT, Frame.INDIRECT, "against", "at", "on", "upon", "with", "to", "over", "by", "of");

    private static final List<String> MATTERS = List.of("at", "over", "against");

    private final Fillers fillers;
    private final Tree tree;
    private final Cast cast;
    private final Set<String> verbs;
    private final Set<String> nouns;

    Opposed(Lexicon lexicon, Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.cast = cast;
        this.verbs = lexicon.words("opposing");
        this.nouns = lexicon.words("opposition-noun");
    }

    /** Whom the aims of a predicate name, but for {@code own}; nobody if it has none. */
    Set<Integer> of(Frame frame, Set<Integer> own) {
        for (String slot : CLAUSES) {
            for (int head : frame.in(slot)) {
                Set<Integer> whom = isAim(head) ? whom(fillers.frame(head), WHOM, own) : Set.of();
                if (!whom.isEmpty()) {
                    return whom;
                }
            }
        }
        for (String slot : NOUNS) {
            for (int head : frame.in(slot)) {
                Set<Integer> whom = ofNoun(head, frame, own);
                if (!whom.isEmpty()) {
                    return whom;
                }
            }
        }
        return Set.of();
    }

    /** "in protest at T's tax": "at" may hang on the protest or on the verb beside it. */
    private Set<Integer> ofNoun(int noun, Frame beside, Set<Integer> own) {
        if (!nouns.contains(tree.lemma(noun))) {
            return Set.of();
        }
        Set<Integer> whom = whom(fillers.frame(noun), WHOM, own);
        return whom.isEmpty() ? whom(beside, MATTERS, own) : whom;
    }

    private boolean isAim(int head) {
        return tree.token(head).isVerb() && verbs.contains(tree.lemma(head)) && tree.child(head, "mark") < 0;
    }

    private Set<Integer> whom(Frame aim, List<String> slots, Set<Integer> own) {
        for (String slot : slots) {
            for (int noun : aim.in(slot)) {
                Set<Integer> actors = new LinkedHashSet<>(doers(noun));
                actors.removeAll(own);
                if (actors.isEmpty()) {
                    actors.addAll(cast.named(noun));
                    actors.removeAll(own);
                }
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        return Set.of();
    }

    /** Whose work something is: "the dissolution of their party by T", "taxes set by T". */
    private List<Integer> doers(int noun) {
        List<Integer> doers = new ArrayList<>();
        if (!cast.heading(noun).isEmpty()) {
            return doers;
        }
        fillers.frame(noun).in("by").forEach(by -> doers.addAll(cast.named(by)));
        for (int child : tree.children(noun)) {
            if (tree.is(child, "acl") && tree.tag(child).equals("VBN")) {
                fillers.subjects(child).forEach(by -> doers.addAll(cast.named(by)));
            }
        }
        return doers;
    }
}
