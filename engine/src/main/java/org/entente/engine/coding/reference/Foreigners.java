package org.entente.engine.coding.reference;

import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.text.Tree;

/**
 * Whose a named president is not: "Norway congratulated President Jon Falk" is about another state's. A state deals with
 * states, and seldom with its own head.
 */
final class Foreigners {
    private static final Set<String> WITH = Set.of("with", "to", "from", "for", "by");

    private final Stage stage;
    private final Tree tree;

    Foreigners(Stage stage) {
        this.stage = stage;
        this.tree = stage.tree();
    }

    /** Whether {@code state} itself, by its name or its capital's, does something to or with the one who is mentioned. */
    boolean isDealtWith(Found person, Actor state) {
        int verb = verb(person);
        int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
        if (subject < 0 || !stage.isSettled(subject)) {
            return false;
        }
        Found actor = stage.at(subject);
        return actor.kind() == Mention.Kind.NAME
                && actor.sort() == Found.Sort.BODY
                && actor.actor().code().equals(state.code());
    }

    /** The verb whose object is {@code person}, with or without a preposition; -1 if he stands elsewhere. */
    private int verb(Found person) {
        int head = person.to();
        int over = tree.head(head);
        if (over >= 0 && tree.is(head, "pobj") && WITH.contains(tree.lemma(over))) {
            over = tree.head(over);
        } else if (!tree.is(head, "dobj") && !tree.is(head, "dative")) {
            return -1;
        }
        return over >= 0 && tree.token(over).isVerb() ? over : -1;
    }
}
