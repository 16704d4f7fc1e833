package org.entente.engine.coding.time;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/** Whether a sentence itself tells an event as its news, or only mentions it: "recalled how they invaded". */
final class News {
    private static final Set<String> SAYING = Set.of(
            "say",
            "report",
            "announce",
            "state",
            "tell",
            "confirm",
            "claim",
            "write",
            "declare",
            "add",
            "inform",
            "note",
            "allege",
            "explain",
            "reveal",
            "disclose");
    /** What these have as their object is of an earlier time. */
    private static final Set<String> LOOKING_BACK = Set.of(
            "condemn",
            "denounce",
            "deplore",
            "criticise",
            "criticize",
            "recall",
            "remember",
            "mourn",
            "commemorate",
            "mark",
            "investigate",
            "avenge",
            "deny",
            "regret",
            "protest",
            "discuss",
            "follow",
            "forget",
            "forgive");

    private static final Set<String> AT = Set.of("in", "at", "during");
    /** "used to attack". */
    private static final Set<String> USED = Set.of("use", "used");

    private static final Set<String> ASKING = Set.of("how", "when", "why", "where", "whether");

    private News() {}

    /** Whether what stands at {@code token} is told by the sentence itself. */
    static boolean isMain(Tree tree, int token) {
        return isTold(tree, token, false);
    }

    /** Whether it is told by the sentence or by whoever speaks in it. */
    static boolean isReported(Tree tree, int token) {
        return isTold(tree, token, true);
    }

    private static boolean isTold(Tree tree, int token, boolean reported) {
        int head = tree.head(token);
        if (head < 0) {
            return true;
        }
        return switch (tree.label(token)) {
            case "nsubj", "nsubjpass", "attr" -> isTold(tree, head, reported);
            case "dobj" -> !LOOKING_BACK.contains(tree.lemma(head)) && isTold(tree, head, reported);
            case "pobj" ->
                AT.contains(tree.lemma(head)) && tree.head(head) >= 0 && isTold(tree, tree.head(head), reported);
            case "conj", "dep" -> isTold(tree, head, reported);
            case "advcl" -> !isAsked(tree, token) && isTold(tree, head, reported);
            case "xcomp" -> !USED.contains(tree.lemma(head)) && isTold(tree, head, reported);
            case "ccomp", "parataxis" ->
                isApart(tree, token, head) && isTold(tree, head, reported)
                        || reported && isSaid(tree, token, head) && isTold(tree, head, true);
            default -> false;
        };
    }

    private static boolean isSaid(Tree tree, int verb, int head) {
        return SAYING.contains(tree.lemma(head)) && !isAsked(tree, verb);
    }

    private static boolean isAsked(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && ASKING.contains(tree.token(child).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "T recalls envoy; S puzzled": two sentences with one stop. */
    private static boolean isApart(Tree tree, int verb, int head) {
        return tree.between(Math.min(verb, head), Math.max(verb, head), ";");
    }
}
