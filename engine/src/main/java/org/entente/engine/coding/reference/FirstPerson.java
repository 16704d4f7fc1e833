package org.entente.engine.coding.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.QuotedTokens;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** "I", "we" and "our country" between quotation marks: whoever speaks, and his state. */
final class FirstPerson {
    private static final Set<String> ONE = Set.of("i", "me", "my", "myself");
    private static final Set<String> MANY = Set.of("we", "us", "our", "ourselves");

    private final ActorTable table;
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;
    private final boolean[] quoted;

    FirstPerson(ActorTable table, Memory memory, Stage stage) {
        this.table = table;
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
        this.quoted = QuotedTokens.of(tree);
    }

    void settle() {
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.token(i).form().toLowerCase(Locale.ROOT);
            boolean one = ONE.contains(form);
            if (quoted[i] && (one || MANY.contains(form)) && tree.tag(i).startsWith("PRP")) {
                int token = i;
                speaker(i).ifPresent(f -> settle(token, one ? f.actor() : whole(f.actor()), one));
            }
        }
    }

    private void settle(int i, Actor actor, boolean one) {
        Found.Sort sort = one ? Found.Sort.PERSON : Found.Sort.MANY;
        boolean country = tree.lemma(i).equals("our") || tree.token(i).form().equalsIgnoreCase("our");
        int noun = i + 1;
        boolean state = country && noun < tree.size() && table.means(tree.lemma(noun), Meaning.STATE);
        int n = state && stage.isSettled(noun) ? stage.cast().at(noun) : -1;
        if (n >= 0) {
            stage.settle(n, List.of(actor)); // the speaker's, not the outlet's
        } else {
            stage.add(i, state ? noun : i, List.of(actor), state ? Mention.Kind.DEIXIS : Mention.Kind.PRONOUN, sort);
        }
    }

    /** The subject of the verb of saying above the quotation, else the first person named after it. */
    private Optional<Found> speaker(int i) {
        for (int verb = tree.head(i); verb >= 0; verb = tree.head(verb)) {
            for (int child : tree.children(verb)) {
                if (tree.is(child, "nsubj") && !quoted[child] && stage.isSettled(child)) {
                    return Optional.of(stage.at(child));
                }
            }
        }
        return stage.found().stream()
                .filter(f -> !quoted[f.from()] && !f.isNone() && f.sort() == Found.Sort.PERSON)
                .findFirst()
                .or(() -> memory.last(1, f -> f.sort() == Found.Sort.PERSON && !f.isNone()));
    }

    /** A minister's "we" is his state, a rebel's are the rebels. */
    private Actor whole(Actor actor) {
        boolean ofState = table.kind(actor.code()).equals("state");
        return switch (actor.sector()) {
            case GOV, MIL, LEG, COP, JUD, ELI -> ofState ? new Actor(actor.code(), Sector.NONE, actor.name()) : actor;
            default -> actor;
        };
    }
}
