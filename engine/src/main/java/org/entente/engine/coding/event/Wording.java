package org.entente.engine.coding.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.lexicon.PhraseSet;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** Whether the words of a phrase stand together in a sentence. */
final class Wording {
    /** What may be a verb's particle, and is one only where it stands with the verb. */
    static final Set<String> PARTICLES = Set.of(
            "in", "on", "off", "up", "down", "out", "by", "of", "at", "to", "for", "with", "from", "away", "back",
            "into", "through", "across", "along", "around", "against", "after", "under", "behind", "about");

    /** How far from its head a word of a phrase may hang. */
    static final int DEPTH = 3;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> OTHER_CLAUSES = Set.of("ccomp", "advcl", "relcl", "conj", "parataxis");

    private final Tree tree;
    /** Words that let the noun behind "of" be met: "a group of soldiers". */
    private final Set<String> transparent;
    /** Every word of the sentence, as it stands and its base form; made when asked for. */
    private Set<String> all;

    Wording(Lexicon lexicon, Tree tree) {
        this.tree = tree;
        this.transparent = lexicon.words("transparent");
    }

    /** Whether all of these stand anywhere in the sentence: most phrases tried fail here. */
    boolean hasAll(List<String> words) {
        if (all == null) {
            all = new HashSet<>(2 * tree.size());
            for (Token token : tree.tokens()) {
                all.add(token.lemma());
                all.add(token.form().toLowerCase(Locale.ROOT));
            }
        }
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many words besides the head the longest phrase has that stands at {@code head}. */
    int longest(int head, PhraseSet phrases) {
        int most = 0;
        for (Phrase phrase : phrases.at(tree.lemma(head))) {
            if (phrase.others().size() > most && areAllAt(phrase.others(), head)) {
                most = phrase.others().size();
            }
        }
        return most;
    }

    /** "gave money in Gondor" is not "gave in". */
    boolean isPlace(int verb) {
        for (int child : tree.children(verb)) {
            int object = tree.child(child, "pobj");
            if (tree.lemma(child).equals("in")
                    && tree.is(child, "prep")
                    && object >= 0
                    && tree.token(object).isName()) {
                return true;
            }
        }
        return false;
    }

    boolean stands(String word, int head, int depth) {
        for (int child : tree.children(head)) {
            if (tree.lemma(child).equals(word) || tree.token(child).form().equalsIgnoreCase(word)) {
                return true;
            }
            if (depth > 1 && !isOtherClause(child) && stands(word, child, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a particle stands with its verb: it hangs on it, or on another word of the phrase, or has one behind it.
     * "asked for jets in May" is not "asked in", but "put its works with Harad on ice" is "put on ice".
     */
    boolean particle(String word, List<String> others, int head, int depth) {
        for (int child : tree.children(head)) {
            boolean near = depth == DEPTH && !tree.is(child, "agent");
            if (tree.lemma(child).equals(word) && (near || belongs(child, others))) {
                return true;
            }
            if (depth > 1 && !isOtherClause(child) && particle(word, others, child, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(int particle, List<String> others) {
        int object = tree.child(particle, "pobj");
        return others.contains(tree.lemma(tree.head(particle)))
                || object >= 0 && others.contains(tree.lemma(object))
                || tree.is(particle, "aux")
                || tree.is(particle, "mark");
    }

    /** "dropped bombs, officials told reporters in Dakar" is not "dropped in". */
    private boolean isOtherClause(int token) {
        return FINITE.contains(tree.tag(token)) && OTHER_CLAUSES.contains(tree.label(token));
    }

    /** Whether one of the phrases is met at a noun, at one joined to it, or at the one it is a group of. */
    boolean isAny(int head, PhraseSet phrases) {
        if (is(head, phrases)) {
            return true;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && isAny(child, phrases)) {
                return true;
            }
        }
        if (transparent.contains(tree.lemma(head))) {
            int of = tree.child(head, "prep");
            int inner = of >= 0 && tree.lemma(of).equals("of") ? tree.child(of, "pobj") : -1;
            return inner >= 0 && isAny(inner, phrases);
        }
        return false;
    }

    private boolean is(int head, PhraseSet phrases) {
        for (Phrase phrase : phrases.at(tree.lemma(head))) {
            if (areAllAt(phrase.others(), head)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAllAt(List<String> words, int head) {
        for (String word : words) {
            if (!stands(word, head, 2)) {
                return false;
            }
        }
        return true;
    }
}
