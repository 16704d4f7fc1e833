package org.entente.engine.coding.reference;

import java.util.List;
import java.util.Locale;
import org.entente.engine.coding.mention.People;
import org.entente.engine.coding.scene.EachOther;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.text.Tree;

/**
 * Settles, from the first word of a sentence to its last, whom the words mean that name nobody by themselves: "the
 * ministry", "she", "its neighbour", "the two sides". Goes through an article sentence by sentence.
 */
public final class References {
    private final ActorTable table;
    private final People people;
    private final Memory memory = new Memory();

    public References(ActorTable table, People people) {
        this.table = table;
        this.people = people;
    }

    public Memory memory() {
        return memory;
    }

    /** A sentence that names nobody and points to nobody. */
    public Stage pass(Tree tree) {
        Stage stage = Stage.of(tree, List.of());
        memory.heard(stage);
        return stage;
    }

    /** The sentence with all its words settled. */
    public Stage settle(Tree tree, List<Found> mentions) {
        Stage stage = Stage.of(tree, mentions);
        Focus focus = new Focus(table, memory, stage);
        Anaphora pronouns = new Anaphora(table, memory, stage);
        OpenRoles roles = new OpenRoles(table, people, memory, stage, focus);
        Deixis deixis = new Deixis(table, memory, stage, focus);
        for (int i = 0; i < tree.size(); i++) {
            pronouns.settle(i);
            roles.settle(i, mentions.size());
            deixis.settle(i);
            learn(stage, i, mentions.size());
        }
        new FirstPerson(table, memory, stage).settle();
        new EachOther(tree, stage.cast()).resolve();
        memory.heard(stage);
        return stage;
    }

    /** Remembers which role was whose, by its words and by its noun. */
    private void learn(Stage stage, int token, int mentions) {
        for (int n = 0; n < mentions; n++) {
            Found f = stage.found().get(n);
            if (f.to() == token && !f.isNone() && !f.place() && f.actors().size() == 1) {
                learn(stage.tree(), f);
            }
        }
    }

    private void learn(Tree tree, Found f) {
        if (!f.role().isEmpty()) {
            memory.role(f.role(), f.actor());
            memory.role(f.role().substring(f.role().lastIndexOf(' ') + 1), f.actor());
        } else if (f.from() < f.to()) {
            memory.role(tree.lemma(noun(tree, f)).toLowerCase(Locale.ROOT), f.actor());
        }
    }

    /** The noun of a name: "Organization" in that of American States. */
    private static int noun(Tree tree, Found f) {
        for (int i = f.from() + 1; i <= f.to(); i++) {
            if (tree.lemma(i).equals("of")) {
                return i - 1;
            }
        }
        return f.to();
    }
}
