package org.entente.engine.text.repair;

import java.util.Set;
import org.entente.engine.text.Tree;

/** "Around 700 dockers downed tools": the first word says that the number is rough, and not where. */
final class RoughNumber implements Rule {
    private static final Set<String> ROUGHLY = Set.of("around", "about", "over", "under", "above", "below");

    @Override
    public Tree mend(Tree tree, int token) {
        int number = token + 1;
        boolean rough = ROUGHLY.contains(tree.lemma(token))
                && tree.is(token, "prep")
                && number < tree.size()
                && tree.tag(number).equals("CD");
        int noun = rough ? tree.child(token, "pobj") : -1;
        int verb = noun > number && tree.head(number) == noun ? VerbBehind.withoutSubject(tree, noun) : -1;
        return verb < 0
                ? tree
                : new Edit(tree)
                        .hang(noun, verb, VerbBehind.subject(tree, verb))
                        .hang(token, number, "qmod")
                        .tree();
    }
}
