package org.entente.engine.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * A verb that was not taken for one, and the sentence read again with a plain verb in its place: what can be nothing but
 * a verb draws the right tree around it.
 */
abstract class Rereading {
    /**
     * A word to be read as a verb.
     *
     * @param plain the verb that stands in for it
     */
    record Suspect(int token, String plain) {}

    /** The likeliest first; none if the sentence has its verb. */
    abstract List<Suspect> suspects(Tree tree);

    /** The tree that has its verb; the same tree if it had one, or if no other word will be one. */
    final Tree mend(Tree tree, Syntax parser) {
        if (hasVerb(tree)) {
            return tree;
        }
        for (Suspect suspect : suspects(tree)) {
            Tree again = read(tree, suspect, parser);
            if (again.head(suspect.token()) < 0 && isBefore(again.child(suspect.token(), "nsubj"), suspect.token())) {
                return again;
            }
        }
        return tree;
    }

    private static boolean isBefore(int subject, int verb) {
        return subject >= 0 && subject < verb;
    }

    /** Whether a root is a verb: of a heading over a sentence, and the sentence, one is enough. */
    private static boolean hasVerb(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0 && (tree.token(i).isVerb() || tree.tag(i).equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    private static Tree read(Tree tree, Suspect suspect, Syntax parser) {
        List<Token> words = new ArrayList<>(tree.tokens());
        Token own = words.get(suspect.token());
        words.set(suspect.token(), new Token(own.begin(), own.end(), suspect.plain(), "", ""));
        Tree again = parser.parse(new Syntax.Words(List.copyOf(words)));
        List<Token> read = new ArrayList<>(again.tokens());
        String tag = again.tag(suspect.token());
        read.set(suspect.token(), new Token(own.begin(), own.end(), own.form(), own.lemma(), tag, own.cluster()));
        return new Edit(again).tokens(read).tree();
    }
}
