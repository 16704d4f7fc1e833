package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "ordered T held", "saw its plea rejected by S": a participle there tells what its subject undergoes. */
final class OrderedDone implements Rule {
    private static final Set<String> OVER = Set.of(
            "want", "order", "have", "get", "see", "keep", "need", "like", "find", "leave", "command", "wish", "watch");

    private static final Set<String> OF_A_CLAUSE = Set.of("mark", "aux", "auxpass", "dobj", "ccomp", "xcomp");

    /** What courts and chiefs order done: "ordered ships built in Bergen" orders ships. */
    private static final Set<String> SENTENCES = Set.of(
            """
            jail hold detain arrest release free close shut remove try deport expel kill execute punish
            investigate freeze seize block evict extradite return lift drop evacuate disband dissolve dismiss
            disarm reinstate withdraw halt suspend
            """
                    .strip()
                    .split("\\s+"));

    @Override
    public Tree mend(Tree tree, int token) {
        return tree.is(token, "acl") ? besideObject(tree, token) : inClause(tree, token);
    }

    /** "ordered ten men jailed": the men are not ordered. */
    private static Tree besideObject(Tree tree, int token) {
        int whom = tree.head(token);
        int verb = whom < 0 ? -1 : tree.head(whom);
        boolean ordered = verb >= 0
                && tree.is(whom, "dobj")
                && token > whom
                && tree.tag(token).equals("VBN")
                && SENTENCES.contains(tree.lemma(token))
                && (tree.lemma(verb).equals("order") || tree.lemma(verb).equals("want"))
                && tree.child(verb, "ccomp") < 0
                && tree.child(verb, "xcomp") < 0
                && tree.child(token, "agent") < 0;
        return ordered
                ? new Edit(tree)
                        .hang(token, verb, "ccomp")
                        .hang(whom, token, "nsubjpass")
                        .tree()
                : tree;
    }

    private static Tree inClause(Tree tree, int token) {
        int verb = tree.head(token);
        int subject = tree.child(token, "nsubj");
        boolean done = tree.is(token, "ccomp")
                && verb >= 0
                && verb < subject
                && subject < token
                && OVER.contains(tree.lemma(verb))
                && !isQuestion(tree, verb)
                && !tree.tag(subject).startsWith("W")
                && !tree.between(verb, token, ",")
                && (tree.tag(token).equals("VBD") || tree.tag(token).equals("VBN"))
                && tree.child(token, OF_A_CLAUSE) < 0;
        return done
                ? new Edit(tree)
                        .label(subject, "nsubjpass")
                        .tag(token, "VBN", tree.lemma(token))
                        .tree()
                : tree;
    }

    /** "had the quake struck": an auxiliary before its subject. */
    private static boolean isQuestion(Tree tree, int verb) {
        return tree.lemma(verb).equals("have")
                && tree.child(verb, "nsubj") < 0
                && !tree.is(verb, "conj")
                && tree.child(verb, "aux") < 0;
    }
}
