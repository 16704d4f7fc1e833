package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "held T responsible", "declared the league a threat": the league is declared, and nothing is said to be a clause. */
final class SmallClause implements Rule {
    /** After these an adjective may be a clause of its own: "says T responsible", as headlines have it. */
    private static final Set<String> SAYING =
            Set.of("say", "claim", "insist", "warn", "fear", "report", "hope", "admit", "deny", "be", "ensure");

    private static final Set<String> OF_A_CLAUSE = Set.of("cop", "mark", "aux", "auxpass");

    /** Verbs of naming: "called T a liar". */
    private static final Set<String> NAMING =
            Set.of("call", "brand", "label", "dub", "deem", "declare", "term", "pronounce", "name", "consider");

    @Override
    public Tree mend(Tree tree, int token) {
        return tree.is(token, "appos") ? named(tree, token) : inClause(tree, token);
    }

    /** "called T a thief": no name beside T. */
    private static Tree named(Tree tree, int token) {
        int whom = tree.head(token);
        int verb = whom < 0 || !tree.is(whom, "dobj") ? -1 : tree.head(whom);
        int article = tree.child(token, "det");
        boolean name = verb >= 0
                && NAMING.contains(tree.lemma(verb))
                && article > whom
                && tree.lemma(article).equals("a")
                && !tree.between(whom, token, ",");
        return name ? new Edit(tree).hang(token, verb, "oprd").tree() : tree;
    }

    private static Tree inClause(Tree tree, int token) {
        int verb = tree.head(token);
        int subject = tree.child(token, "nsubj");
        boolean small = tree.is(token, "ccomp")
                && verb >= 0
                && subject > verb
                && subject < token
                && !tree.token(token).isVerb()
                && tree.token(verb).isVerb()
                && !SAYING.contains(tree.lemma(verb))
                && !tree.tag(token).equals("MD")
                && tree.child(token, OF_A_CLAUSE) < 0
                && tree.child(verb, "dobj") < 0;
        return small
                ? new Edit(tree)
                        .hang(subject, verb, "dobj")
                        .label(token, "oprd")
                        .tree()
                : tree;
    }
}
