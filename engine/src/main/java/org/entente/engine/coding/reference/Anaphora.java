package org.entente.engine.coding.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Found.Sort;
import org.entente.engine.coding.scene.OwnSubject;
import org.entente.engine.coding.scene.Pronouns;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Pronouns of an article: for somebody of their sentence, else for whom the last sentences were about. */
final class Anaphora {
    private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "their", "them", "themselves");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "advcl");
    /** Adjectives of those who are to do something. */
    private static final Set<String> MINDED = Set.of(
            "ready",
            "willing",
            "unwilling",
            "prepared",
            "eager",
            "keen",
            "anxious",
            "able",
            "unable",
            "reluctant",
            "determined",
            "committed",
            "poised",
            "bound",
            "due",
            "set",
            "happy",
            "glad",
            "pleased",
            "proud",
            "sorry",
            "inclined",
            "disposed",
            "minded",
            "open",
            "confident",
            "hopeful",
            "grateful",
            "hesitant",
            "loath");
    /** How many sentences a pronoun reaches back. */
    private static final int BACK = 3;

    private static final int NEAR = 1;

    private final ActorTable table;
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;
    private final Pronouns pronouns;

    Anaphora(ActorTable table, Memory memory, Stage stage) {
        this.table = table;
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
        this.pronouns = new Pronouns(tree, stage.cast(), this::suits);
    }

    /** Lets the pronoun at {@code i}, if one stands there, mean somebody. */
    void settle(int i) {
        if (!tree.tag(i).startsWith("PRP") || stage.cast().has(i) || isExpletive(i)) {
            return;
        }
        pronouns.resolve(i);
        if (!stage.cast().has(i)) {
            recalled(i)
                    .or(() -> foretold(i))
                    .ifPresent(f -> stage.add(i, i, f.actors(), Mention.Kind.PRONOUN, f.sort()));
        }
    }

    private String form(int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** Whether what stands at {@code noun} may be called so. */
    private boolean suits(int noun, int pronoun) {
        if (noun == OwnSubject.of(tree, pronoun)) {
            return false;
        }
        Found f = stage.at(noun);
        String form = form(pronoun);
        if (PERSON.contains(form)) {
            return f.sort() == Sort.PERSON || f.sort() == Sort.ANY;
        }
        if (THING.contains(form)) {
            return f.sort() == Sort.BODY || f.sort() == Sort.ANY;
        }
        return isMany(f)
                || stage.cast().named(noun).size() > 1
                || f.sort() == Sort.BODY && !isPluralBetween(noun, pronoun);
    }

    /** "them", said of soldiers, not of the state, where the text has another plural. */
    private boolean isPluralBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tree.tag(i).equals("NNS") && !stage.isSettled(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMany(Found f) {
        return f.sort() == Sort.MANY || f.sort() == Sort.ANY || f.actors().size() > 1 || isGroup(f);
    }

    /** "the Taliban", "M23": of many people, though with a name of their own. */
    private boolean isGroup(Found f) {
        return f.sort() == Sort.BODY
                        && f.kind() == Mention.Kind.NAME
                        && !table.kind(f.actor().code()).equals("state")
                || f.sort() == Sort.BODY && f.actor().sector() != Sector.NONE;
    }

    private Optional<Found> recalled(int i) {
        String form = form(i);
        if (PERSON.contains(form)) {
            return known(memory.last(BACK, f -> f.sort() == Sort.PERSON));
        }
        if (THING.contains(form)) {
            return known(memory.last(NEAR, f -> f.sort() == Sort.BODY && !f.place()));
        }
        return MANY.contains(form)
                ? known(memory.last(NEAR + 1, f -> isMany(f) && !f.place())).or(memory::lastTwo)
                : Optional.empty();
    }

    /** "Its harbour frozen, Finland ...": before anybody is named, whom the sentence is about. */
    private Optional<Found> foretold(int i) {
        if (!tree.tag(i).equals("PRP$")) {
            return Optional.empty();
        }
        for (int j = i + 1; j < tree.size(); j++) {
            boolean subject = tree.is(j, "nsubj") || tree.is(j, "nsubjpass");
            if (subject && stage.isSettled(j) && !tree.dominates(tree.head(i), j) && suits(j, i)) {
                return Optional.of(stage.at(j));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> known(Optional<Found> found) {
        return found.filter(f -> !f.isNone());
    }

    /** "it is good that", "it was easy to"; but "it is ready to" is of somebody. */
    private boolean isOfClause(int adjective, int verb) {
        return adjective >= 0
                && !MINDED.contains(tree.lemma(adjective))
                && (tree.child(adjective, CLAUSES) >= 0 || tree.child(verb, CLAUSES) >= 0);
    }

    /** "it was noted that": nobody. */
    private boolean isExpletive(int i) {
        int head = tree.head(i);
        return form(i).equals("it")
                && head >= 0
                && (tree.is(i, "expl")
                        || isOfClause(tree.child(head, "acomp"), head)
                        || tree.child(head, "ccomp") >= 0 && tree.isPassive(head));
    }
}
