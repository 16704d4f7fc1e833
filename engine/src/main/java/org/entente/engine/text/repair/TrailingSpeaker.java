package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "The raid was the work of T, insisted S": who speaks is no apposition, and what is said hangs on the speech. */
final class TrailingSpeaker implements Rule {
    private static final Set<String> BESIDE = Set.of("conj", "dep", "appos", "parataxis", "acl", "advcl", "root");
    private static final Set<String> COMPLETE = Set.of("nsubj", "nsubjpass", "mark", "aux", "cc");
    private static final Set<String> STOPS = Set.of(",", "!", "?", "...");
    private static final Set<String> QUOTES = Set.of("''", "``");

    /** "added two posts", "announced new tariffs": what begins so is told of, and tells nothing. */
    private static final Set<String> NO_SPEAKER = Set.of("CD", "PRP");

    @Override
    public Tree mend(Tree tree, int token) {
        if (token < 3
                || !Speech.is(tree, token)
                || Speech.addresses(tree, token)
                || !isAfterStop(tree, token)
                || tree.child(token, COMPLETE) >= 0) {
            return tree;
        }
        int speaker = speaker(tree, token);
        int said = tree.child(token, "ccomp");
        if (said >= 0) {
            boolean before = said < token && speaker >= 0 && !tree.dominates(speaker, token);
            return before ? new Edit(tree).hang(speaker, token, "nsubj").tree() : tree;
        }
        if (tree.head(token) > token || !BESIDE.contains(tree.label(token))) {
            return tree;
        }
        int clause = clause(tree, token);
        if (speaker < 0 || clause < 0 || tree.dominates(token, clause)) {
            return tree;
        }
        return new Edit(tree)
                .hang(token, -1, "root")
                .hang(clause, token, "ccomp")
                .hang(speaker, token, "nsubj")
                .tree();
    }

    private static boolean isAfterStop(Tree tree, int token) {
        int stop = QUOTES.contains(tree.tag(token - 1)) ? token - 2 : token - 1;
        return STOPS.contains(tree.token(stop).form());
    }

    /** The head of the noun phrase right behind the verb, -1 if there is none. */
    private static int speaker(Tree tree, int verb) {
        int end = Speech.endOfPhrase(tree, verb + 1);
        int head = end;
        while (tree.head(head) > verb && tree.head(head) <= end) {
            head = tree.head(head);
        }
        boolean goesOn =
                end + 1 < tree.size() && tree.tag(end + 1).equals("CC"); // "laughed, recalled his youth and left"
        boolean somebody = end > verb && !goesOn && !NO_SPEAKER.contains(tree.tag(verb + 1));
        return somebody && !tree.tag(end).equals("POS") && !tree.is(head, "nsubj") ? head : -1;
    }

    /** The verb over what stands before the comma, -1 if a noun is over it. */
    private static int clause(Tree tree, int speech) {
        int top = tree.head(speech) < 0 ? speech - 2 : tree.head(speech);
        while (tree.head(top) >= 0) {
            top = tree.head(top);
        }
        return tree.token(top).isVerb() || tree.tag(top).equals("MD") ? top : -1;
    }
}
