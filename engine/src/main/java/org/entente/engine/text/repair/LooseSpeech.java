package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * "T had left, the minister told the radio", "T, the minister said in Oslo, had left": whatever the parser hung the
 * speech on, the clause before or around it is what is said.
 */
final class LooseSpeech implements Rule {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "expl", "csubj");
    private static final Set<String> BEGINS = Set.of("mark", "cc");
    private static final Set<String> STOPS = Set.of(",", "!", "?");
    private static final Set<String> QUOTES = Set.of("\"", "''", "``", "”");
    private static final Set<String> WITHIN = Set.of("IN", "RB", "NNP", "POS");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");

    @Override
    public Tree mend(Tree tree, int token) {
        boolean parenthesis = tree.is(token, "parataxis"); // mended already, if it had to be
        if (token < 3 || parenthesis || !Speech.is(tree, token) || tree.child(token, BEGINS) >= 0) {
            return tree;
        }
        int speaker = speaker(tree, token);
        if (speaker < 0) {
            return tree;
        }
        Part part = part(tree, token, speaker);
        boolean loose = isAfterStop(tree, part.from) && saysNothing(tree, token, part) && part.isAside(tree);
        int clause = loose ? part.clause(tree, token) : -1;
        return clause < 0 ? tree : mended(tree, token, speaker, part, clause);
    }

    /** Who speaks: the subject, else the phrase between the stop and the verb, wherever it hangs; -1 if none. */
    private static int speaker(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0) {
            return subject < verb && !RELATIVE.contains(tree.tag(subject)) ? subject : -1;
        }
        int from = verb;
        while (from > 0 && isOfPhrase(tree, from - 1)) {
            from--;
        }
        for (int i = from; i < verb; i++) {
            if (tree.token(i).isNoun() && (tree.head(i) < from || tree.head(i) >= verb)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfPhrase(Tree tree, int i) {
        return Speech.endOfPhrase(tree, i) >= i || WITHIN.contains(tree.tag(i));
    }

    /** The words of the speech itself: from the speaker to the next comma or the end. */
    private static Part part(Tree tree, int verb, int speaker) {
        int whole = tree.leftmost(speaker);
        int from = isAfterStop(tree, whole) ? whole : phraseStart(tree, speaker);
        int to = verb;
        while (to + 1 < tree.size()
                && !isStop(tree, to + 1)
                && !QUOTES.contains(tree.token(to + 1).form())) {
            to++;
        }
        return new Part(from, to);
    }

    private static int phraseStart(Tree tree, int speaker) {
        int from = speaker;
        while (from > 0 && isOfPhrase(tree, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isStop(Tree tree, int i) {
        return STOPS.contains(tree.token(i).form())
                || tree.tag(i).equals(".")
                || tree.tag(i).equals(":");
    }

    private static boolean isAfterStop(Tree tree, int from) {
        int before = from - 1;
        if (before > 0 && QUOTES.contains(tree.token(before).form())) {
            before--;
        }
        return before > 0 && STOPS.contains(tree.token(before).form());
    }

    private static boolean saysNothing(Tree tree, int verb, Part part) {
        for (int child : tree.children(verb)) {
            boolean addressee = Speech.addresses(tree, verb) && (tree.is(child, "dobj") || child == verb + 1);
            boolean content = tree.is(child, "dobj") || tree.is(child, "ccomp") || tree.is(child, "xcomp");
            if (child > verb && child <= part.to && content && !addressee) {
                return false;
            }
        }
        return true;
    }

    private static Tree mended(Tree tree, int verb, int speaker, Part part, int clause) {
        Edit edit = new Edit(tree);
        if (!part.has(tree.head(clause)) || tree.head(clause) != verb) {
            edit.hang(verb, -1, "root");
        }
        edit.hang(clause, verb, "ccomp").hang(speaker, verb, "nsubj");
        for (int i = 0; i < tree.size(); i++) {
            boolean strayed = i != clause
                    && !part.has(i)
                    && part.has(tree.head(i))
                    && tree.token(i).isNoun();
            if (strayed && i < clause && tree.child(clause, SUBJECT) < 0 || strayed && isTaken(tree, clause, speaker)) {
                edit.hang(i, clause, "nsubj");
            }
        }
        return edit.tree();
    }

    /** Whether the speaker was taken for the subject of what is said. */
    private static boolean isTaken(Tree tree, int clause, int speaker) {
        return tree.head(speaker) == clause && tree.is(speaker, "nsubj");
    }

    /** Tokens {@code from..to}. */
    private record Part(int from, int to) {
        boolean has(int token) {
            return from <= token && token <= to;
        }

        /** At the end of the sentence, or behind its first noun phrase. */
        boolean isAside(Tree tree) {
            boolean last = true;
            for (int i = to + 1; i < tree.size(); i++) {
                last &= tree.token(i).form().codePoints().noneMatch(Character::isLetterOrDigit);
            }
            boolean first = true;
            for (int i = 0; i < from; i++) {
                first &= !tree.token(i).isVerb() && !tree.tag(i).equals("IN")
                        || tree.lemma(i).equals("of")
                        || tree.lemma(i).equals("from");
            }
            return last || first;
        }

        /** The verb of what is said, -1 if it is said already or nothing is. */
        int clause(Tree tree, int verb) {
            int clause = -1;
            for (int i = 0; i < tree.size(); i++) {
                boolean top = !has(i) && (tree.head(i) < 0 || has(tree.head(i)));
                boolean told = top && (tree.token(i).isVerb() || tree.tag(i).equals("MD")) && !tree.is(i, "advcl");
                if (told && (clause < 0 || tree.head(i) < 0)) {
                    clause = i;
                }
            }
            boolean whole = clause >= 0 && tree.child(clause, "mark") < 0 && isFinite(tree, clause);
            return whole ? clause : -1;
        }

        private boolean isFinite(Tree tree, int clause) {
            return tree.child(clause, SUBJECT) >= 0
                    || tree.child(clause, "aux") >= 0
                    || tree.tag(clause).equals("VBD");
        }
    }
}
