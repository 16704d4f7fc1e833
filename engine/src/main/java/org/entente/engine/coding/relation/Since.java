package org.entente.engine.coding.relation;

import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.When;
import org.entente.engine.text.Tree;

/** Since when a claim holds: the date after "since", else a date in the claim's own clause; unknown without one. */
final class Since {
    /** Say that it is so, not since when. */
    private static final Set<String> NOW = Set.of("today", "now", "tonight");

    private static final int REACH = 14;
    private static final int COMPARED = 3;

    private Since() {}

    /** @param dates those of the sentence */
    static When of(Scene scene, Claim claim, List<Dated> dates) {
        Tree tree = scene.tree();
        When own = When.UNKNOWN;
        int clause = clause(tree, claim);
        for (Dated date : dates) {
            int token = tokenAt(tree, date.span().begin());
            if (token < 0 || !date.when().isKnown() || isCompared(tree, token) || NOW.contains(tree.lemma(token))) {
                continue;
            }
            int since = since(tree, token);
            if (since >= 0 && (clause < 0 || belongs(tree, since, clause))) {
                return date.when();
            }
            if (!own.isKnown() && clause >= 0 && isIn(tree, token, clause)) {
                own = date.when();
            }
        }
        return own;
    }

    /** "better than two years ago", "the same as last year". */
    private static boolean isCompared(Tree tree, int date) {
        for (int i = Math.max(0, date - COMPARED); i < date; i++) {
            if (tree.lemma(i).equals("than") || tree.lemma(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** The "since" before a date, with no verb of another clause but its own between; -1 if there is none. */
    private static int since(Tree tree, int date) {
        for (int i = date; i >= 0 && date - i < REACH; i--) {
            if (tree.lemma(i).equals("since")) {
                return i;
            }
            if (tree.token(i).form().equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether "since" hangs in the claim's clause, or opens a sentence whose main clause it is. */
    private static boolean belongs(Tree tree, int since, int clause) {
        return tree.dominates(clause, since) || since < clause && !isParted(tree, since, clause);
    }

    private static boolean isParted(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String form = tree.token(i).form();
            if (form.equals(":") || form.equals(";") || form.equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static int clause(Tree tree, Claim claim) {
        int i = claim.word();
        while (i >= 0 && !tree.token(i).isVerb()) {
            i = tree.head(i);
        }
        return i;
    }

    /** Whether a date hangs in the clause itself, in no other clause below it. */
    private static boolean isIn(Tree tree, int date, int clause) {
        for (int i = tree.head(date); i >= 0; i = tree.head(i)) {
            if (i == clause) {
                return true;
            }
            if (tree.token(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private static int tokenAt(Tree tree, int offset) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).end() > offset) {
                return i;
            }
        }
        return -1;
    }
}
