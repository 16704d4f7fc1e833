package org.entente.engine.coding.mark;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.coding.scene.QuotedTokens;
import org.entente.engine.text.Tree;

/** Lets "I" and "we" between quotation marks stand for the actor of the sentence who speaks outside them. */
final class QuotedSelf {
    private static final Set<String> SELF = Set.of("i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves");

    private final Tree tree;
    private final Cast cast;
    private final boolean[] quoted;

    QuotedSelf(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
        this.quoted = QuotedTokens.of(tree);
    }

    void resolve() {
        for (int i = 0; i < tree.size(); i++) {
            boolean self = SELF.contains(tree.token(i).form().toLowerCase(Locale.ROOT));
            int speaker = self && quoted[i] && !cast.has(i) ? speaker(i) : -1;
            if (speaker >= 0) {
                cast.put(cast.at(speaker), i);
            }
        }
    }

    /** The subject of the nearest verb above that stands outside the quotation, -1 if it names nobody. */
    private int speaker(int pronoun) {
        for (int verb = tree.head(pronoun); verb >= 0; verb = tree.head(verb)) {
            int subject = tree.child(verb, "nsubj");
            if (subject >= 0 && !quoted[subject]) {
                return cast.has(subject) ? subject : -1;
            }
        }
        return -1;
    }
}
