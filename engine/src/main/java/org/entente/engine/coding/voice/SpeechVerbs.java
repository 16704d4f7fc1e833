package org.entente.engine.coding.voice;

import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Tree;

/** The verbs that tell: "say", "point out", and after a colon or before quoted words "go on". */
final class SpeechVerbs {
    private static final Set<String> REFUSE =
            Set.of("refuse", "decline", "fail", "avoid", "stop", "forbear", "hesitate", "neglect", "want");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> NOTHING = Set.of("nothing", "little");

    private final Set<String> speech;
    private final Set<String> telling;
    private final Set<String> phrases;
    private final Set<String> things;
    private final Set<String> hearsay;

    SpeechVerbs(Lexicon lexicon) {
        this.speech = lexicon.words("speech");
        this.telling = lexicon.words("telling");
        this.phrases = lexicon.words("telling-phrase");
        this.things = lexicon.words("telling-of-things");
        this.hearsay = lexicon.words("hearsay");
    }

    boolean isOne(Tree tree, int token) {
        return token >= 0
                && tree.token(token).isVerb()
                && (speech.contains(tree.lemma(token))
                        || telling.contains(tree.lemma(token))
                        || phrases.contains(name(tree, token)));
    }

    /** Before or after quoted words these tell too: "he continued". */
    boolean mayQuote(Tree tree, int token) {
        return isOne(tree, token) || tree.token(token).isVerb() && phrases.contains(tree.lemma(token));
    }

    /** The base form, with its particle: "point out". */
    String name(Tree tree, int token) {
        int next = token + 1;
        String both = next < tree.size() ? tree.lemma(token) + " " + tree.lemma(next) : "";
        return phrases.contains(both) ? both : tree.lemma(token);
    }

    /** Whether only somebody does this, and no thing: a meeting shows much, but says nothing. */
    boolean isOfPeople(Tree tree, int token) {
        return !things.contains(tree.lemma(token));
    }

    /** Whether without anybody who tells it is but hearsay: "it was reported". */
    boolean isHearsay(Tree tree, int token) {
        return hearsay.contains(tree.lemma(token));
    }

    /** "Let's hope that", "it should be noted that": the writer's own words, and nobody's report. */
    private static boolean isWriters(Tree tree, int token) {
        int over = tree.head(token);
        if (over >= 0 && tree.lemma(over).equals("let")) {
            return true;
        }
        int subject = tree.child(token, SUBJECTS);
        boolean anybody = subject >= 0 && !tree.lemma(subject).equals("it");
        int aux = tree.child(token, "aux");
        return tree.isPassive(token) && !anybody && aux >= 0 && tree.tag(aux).equals("MD");
    }

    /** "did not say", "says nothing", "refused to confirm", "whatever S may say": then nothing is told. */
    boolean isUnsaid(Tree tree, int token) {
        int object = tree.child(token, "dobj");
        boolean nothing = object >= 0 && NOTHING.contains(tree.lemma(object));
        if (nothing
                || isWriters(tree, token)
                || tree.child(token, "neg") >= 0
                || tree.lemma(tree.leftmost(token)).equals("whatever")) {
            return true;
        }
        int head = tree.head(token);
        return head >= 0 && tree.is(token, "xcomp") && REFUSE.contains(tree.lemma(head));
    }
}
