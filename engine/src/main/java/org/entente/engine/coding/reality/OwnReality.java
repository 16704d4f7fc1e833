package org.entente.engine.coding.reality;

import java.util.Set;
import org.entente.engine.coding.event.Fillers;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What a word on the way up says of the event by its own grammar, a verb's or a noun's: "attacked no village". */
final class OwnReality {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");
    private static final Set<String> MORE = Set.of("more", "else", "better", "so");

    private final Frames frames;
    private final Tree tree;
    private final RealityWords words;
    private final VerbReality verbs;
    private final NounReality nouns;

    OwnReality(Frames frames, RealityWords words, Fillers fillers) {
        this.frames = frames;
        this.tree = frames.tree();
        this.words = words;
        this.verbs = new VerbReality(tree, fillers, words);
        this.nouns = new NounReality(tree, words);
    }

    /** The status of an event that was {@code so} without the token's own grammar. */
    Status of(int token, Status so, Layers layers) {
        if (frames.isVerb(token)) {
            boolean nothing = token == layers.carrier() && isOfNothing(token);
            return nothing ? Status.DENIED : verbs.of(token, so);
        }
        return tree.token(token).isAdjective() ? so : nouns.of(token, so);
    }

    /** "attacked no village". */
    private boolean isOfNothing(int verb) {
        int object = tree.child(verb, "dobj");
        return object >= 0
                && (Modality.isNone(tree, object) || isNeither(object) || NOBODY.contains(tree.lemma(object)))
                && !isOutdone(verb, object);
    }

    /** "wants nothing more than to meet". */
    private boolean isOutdone(int verb, int object) {
        return object + 2 < tree.size()
                && words.over(tree, verb).isPresent()
                && MORE.contains(tree.lemma(object + 1))
                && tree.lemma(object + 2).equals("than");
    }

    private boolean isNeither(int object) {
        for (int child : tree.children(object)) {
            if (tree.lemma(child).equals("neither")) {
                return true;
            }
        }
        return false;
    }
}
