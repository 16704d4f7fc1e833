package org.entente.engine.text.repair;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * "Reports that T attacked are untrue", "That T attacked is a lie": a clause that stands first with its noun, or alone, is
 * the subject of the verb behind it. The parser takes the noun or the clause for the main thing.
 */
final class ClauseSubject implements Rule {
    private static final Set<String> TOLD = Set.of(
            "reports",
            "claims",
            "fears",
            "hopes",
            "doubts",
            "rumours",
            "rumors",
            "charges",
            "accounts",
            "talks",
            "signs");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> BEHIND = Set.of("ccomp", "conj", "parataxis", "dep", "advcl");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

    @Override
    public Tree mend(Tree tree, int token) {
        if (token + 2 >= tree.size() || token > 0 && !tree.is(token - 1, "punct")) {
            return tree;
        }
        if (isThat(tree, token) && tree.token(token + 1).isName()) {
            return clause(tree, token);
        }
        boolean noun = TOLD.contains(form(tree, token)) && tree.token(token).isVerb() && isThat(tree, token + 1);
        return noun && tree.child(token, SUBJECTS) < 0 ? noun(tree, token) : tree;
    }

    /** "That T attacked is a lie". */
    private static Tree clause(Tree tree, int that) {
        int subject = tree.is(that, "det") ? tree.head(that) : that;
        int verb = tree.head(subject);
        int main = verb < 0 || !tree.token(verb).isVerb() ? -1 : behind(tree, verb);
        if (main < 0 || !SUBJECTS.contains(tree.label(subject))) {
            return tree;
        }
        Edit edit = new Edit(tree)
                .hang(main, tree.head(verb), tree.label(verb))
                .hang(verb, main, "csubj")
                .hang(that, verb, "mark")
                .tag(that, "IN", "that");
        int object = takenObject(tree, verb, main);
        if (object >= 0) {
            edit.hang(object, verb, "dobj");
        }
        return moved(tree, edit, verb, main).tree();
    }

    /** "Reports that T attacked are untrue". */
    private static Tree noun(Tree tree, int noun) {
        int verb = tree.child(noun, "ccomp");
        if (verb >= 0 && SUBJECTS.contains(tree.label(noun))) {
            return named(new Edit(tree).hang(verb, noun, "acl"), tree, noun).tree(); // only its tag is wrong
        }
        int speech = verb < 0 ? -1 : speech(tree, noun, verb);
        if (speech >= 0) {
            return spoken(tree, noun, verb, speech);
        }
        int inner = verb < 0 ? -1 : behind(tree, verb);
        int main = inner >= 0 ? inner : verb < 0 ? -1 : behind(tree, noun);
        if (main < 0 || main < verb) {
            return tree;
        }
        Edit edit = new Edit(tree)
                .hang(main, tree.head(noun), tree.label(noun))
                .hang(noun, main, "nsubj")
                .hang(verb, noun, "acl");
        return moved(tree, named(edit, tree, noun), noun, main).tree();
    }

    /** "Reports that T attacked are untrue, the ministry said": who says so comes last; -1 if nobody does. */
    private static int speech(Tree tree, int noun, int verb) {
        for (int child : tree.children(noun)) {
            int said = tree.child(child, "ccomp");
            boolean after = child > said && said > verb && FINITE.contains(tree.tag(child));
            if (after && FINITE.contains(tree.tag(said)) && tree.child(said, SUBJECTS) < 0) {
                return child;
            }
        }
        return -1;
    }

    private static Tree spoken(Tree tree, int noun, int verb, int speech) {
        Edit edit = new Edit(tree)
                .hang(speech, tree.head(noun), tree.label(noun))
                .hang(noun, tree.child(speech, "ccomp"), "nsubj")
                .hang(verb, noun, "acl");
        return moved(tree, named(edit, tree, noun), noun, speech).tree();
    }

    private static Edit named(Edit edit, Tree tree, int noun) {
        return edit.tag(
                noun, "NNS", form(tree, noun).substring(0, form(tree, noun).length() - 1));
    }

    /** A finite verb without a subject that hangs on {@code verb}, behind it, and is not joined to it by "and". */
    private static int behind(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            boolean finite = child > verb && FINITE.contains(tree.tag(child)) && BEHIND.contains(tree.label(child));
            boolean free = tree.child(child, SUBJECTS) < 0 || takenObject(tree, verb, child) >= 0;
            if (finite && free && !isJoined(tree, verb, child)) {
                return child;
            }
        }
        return -1;
    }

    /** "That T arrested the pilot is a lie": the pilot was arrested, and is no lie. */
    private static int takenObject(Tree tree, int verb, int main) {
        int subject = tree.child(main, SUBJECTS);
        boolean alone = tree.is(main, "ccomp") && tree.child(verb, "dobj") < 0 && tree.child(main, "mark") < 0;
        return subject > verb && alone && tree.leftmost(subject) == verb + 1 ? subject : -1;
    }

    private static boolean isJoined(Tree tree, int verb, int second) {
        int and = tree.child(verb, "cc");
        return and > verb && and < second;
    }

    /** What hung on the old verb behind the new one hangs on the new one. */
    private static Edit moved(Tree tree, Edit edit, int from, int main) {
        for (int child : tree.children(from)) {
            if (child > main) {
                edit.hang(child, main, tree.label(child));
            }
        }
        return edit;
    }

    private static boolean isThat(Tree tree, int token) {
        return form(tree, token).equals("that");
    }

    private static String form(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
