package org.entente.engine.coding.scene;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** Lets the pronouns of a sentence stand for an actor the same sentence names. */
public final class Pronouns {
    /** Whether the actor at {@code noun} may be called by the word at {@code pronoun}. */
    public interface Suit {
        boolean suits(int noun, int pronoun);
    }

    private static final Set<String> PERSONAL = Set.of(
            "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "himself", "itself", "themselves");

    private static final Set<String> OBLIGES = Set.of("must", "should", "shall", "have", "ought");

    private final Tree tree;
    private final Cast cast;
    private final Suit suit;

    /** Where nobody knows what kind of actor is where. */
    public Pronouns(Tree tree, Cast cast) {
        this(tree, cast, (noun, pronoun) -> noun != OwnSubject.of(tree, pronoun));
    }

    public Pronouns(Tree tree, Cast cast, Suit suit) {
        this.tree = tree;
        this.cast = cast;
        this.suit = suit;
    }

    public void resolve() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).startsWith("PRP") && !cast.has(i)) {
                resolve(i);
            }
        }
    }

    /** Lets the pronoun at {@code i} stand for whom it can. */
    public void resolve(int i) {
        if (!PERSONAL.contains(tree.token(i).form().toLowerCase(Locale.ROOT))) {
            return;
        }
        int earlier = isPlainObject(i) ? objectOfEarlierVerb(i) : -1;
        int antecedent = earlier >= 0 ? earlier : subjectAbove(i);
        if (antecedent < 0) {
            antecedent = firstSubjectBefore(i);
        }
        if (antecedent >= 0) {
            refer(i, antecedent);
        }
    }

    private boolean isPlainObject(int pronoun) {
        return tree.is(pronoun, "dobj")
                && !tree.token(pronoun).form().toLowerCase(Locale.ROOT).contains("sel");
    }

    /** "convicted T and sentenced him": what shares its subject with an earlier verb acts on that verb's object. */
    private int objectOfEarlierVerb(int pronoun) {
        int verb = tree.head(pronoun);
        while (tree.is(verb, "conj") && tree.child(verb, "nsubj") < 0 && tree.child(verb, "nsubjpass") < 0) {
            verb = tree.head(verb);
            int object = tree.child(verb, "dobj");
            if (object >= 0 && !cast.heading(object).isEmpty() && suit.suits(object, pronoun)) {
                return object;
            }
        }
        return -1;
    }

    /** "they" are all who stand in the subject, "it" only its head. */
    private void refer(int pronoun, int subject) {
        String form = tree.token(pronoun).form().toLowerCase(Locale.ROOT);
        if (form.startsWith("the")) {
            cast.refer(pronoun, subject);
        } else {
            cast.put(cast.at(subject), pronoun);
        }
    }

    /** "Arnor said it ...": the subject of the nearest clause above that names an actor. */
    private int subjectAbove(int pronoun) {
        int below = pronoun;
        for (int i = tree.head(pronoun); i >= 0; below = i, i = tree.head(i)) {
            if (isOrElse(below, i)) {
                continue;
            }
            for (int child : tree.children(i)) {
                boolean subject = tree.is(child, "nsubj") || tree.is(child, "nsubjpass");
                if (subject && child != below && mayBe(child, pronoun)) {
                    return child;
                }
                int agent = tree.is(child, "agent") ? tree.child(child, "pobj") : -1;
                if (agent >= 0 && mayBe(agent, pronoun) && !mayBe(subjectOf(i), pronoun)) {
                    return agent; // "T were told by S that he ..."
                }
            }
        }
        return -1;
    }

    /** "T must leave, S said, or it will strike": not whoever must do the one does the other. */
    private boolean isOrElse(int second, int first) {
        int cc = tree.child(first, "cc");
        int must = tree.child(first, "aux");
        return tree.is(second, "conj")
                && cc >= 0
                && tree.lemma(cc).equals("or")
                && must >= 0
                && OBLIGES.contains(tree.lemma(must));
    }

    private int subjectOf(int verb) {
        int passive = tree.child(verb, "nsubjpass");
        return passive >= 0 ? passive : tree.child(verb, "nsubj");
    }

    /** Whether the pronoun may stand for the actor at {@code noun}: "his" and "its" never do for soldiers. */
    private boolean mayBe(int noun, int pronoun) {
        if (noun < 0 || noun >= pronoun || cast.heading(noun).isEmpty() || !suit.suits(noun, pronoun)) {
            return false;
        }
        boolean many = tree.tag(noun).equals("NNS");
        return !many || tree.token(pronoun).form().toLowerCase(Locale.ROOT).startsWith("the");
    }

    private int firstSubjectBefore(int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            boolean subject = tree.is(i, "nsubj") || tree.is(i, "nsubjpass");
            if (subject && mayBe(i, pronoun)) {
                return i;
            }
        }
        return -1;
    }
}
