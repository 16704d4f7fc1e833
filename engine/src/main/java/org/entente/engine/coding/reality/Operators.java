package org.entente.engine.coding.reality;

import java.util.Optional;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What an operator makes of the status of the event under it: "agreed to visit" happened. */
final class Operators {
    private final Tree tree;
    private final RealityWords words;
    private final Copulas copulas;
    private final WordsOver sayings;

    Operators(Tree tree, RealityWords words, Copulas copulas, WordsOver sayings) {
        this.tree = tree;
        this.words = words;
        this.copulas = copulas;
        this.sayings = sayings;
    }

    /** Whether the next operator stands at the token. */
    static boolean standsAt(int token, Layers layers) {
        return layers.hasNext() && !layers.next().auxiliary() && layers.next().standsAt(token);
    }

    /** What the next operator makes of the event under it. */
    Status of(int head, Optional<Status> before, Status so, Layers layers) {
        Layers.Over operator = layers.next();
        Optional<Status> said = before.or(() -> copulas.says(head)).or(() -> words.over(tree, head));
        if (operator.stated().filter(Status.HYPOTHETICAL::equals).isPresent()) {
            return Status.HYPOTHETICAL;
        }
        if (!operator.act() || operator.neutral() && !so.isDeed()) {
            return said.map(s -> NounReality.over(s, so)).orElse(so);
        }
        boolean attitude = said.filter(s -> s == Status.PLANNED || s == Status.WISHED || s == Status.DEMANDED)
                .isPresent();
        boolean guess = said.filter(Status.HYPOTHETICAL::equals).isPresent() && !sayings.isAccount(head);
        return attitude || guess ? said.get() : Status.HAPPENED;
    }
}
