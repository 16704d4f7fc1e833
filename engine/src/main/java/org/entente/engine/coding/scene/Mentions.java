package org.entente.engine.coding.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** The mentions of a sentence as a reading tells them: several for words that mean several, and its pronouns. */
public final class Mentions {
    private static final Set<String> RELATIVE = Set.of("who", "whose", "whom", "which");

    private final Scene scene;
    private final Tree tree;

    private Mentions(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    public static List<Mention> of(Scene scene) {
        Mentions mentions = new Mentions(scene);
        List<Mention> all = new ArrayList<>();
        for (int n = 0; n < scene.found().size(); n++) {
            Found f = scene.found().get(n);
            if (f.actors().size() == 1 && !mentions.isReplaced(n, f)) { // of several each member stands here too
                all.add(new Mention(scene.phrase(f), f.actor(), f.kind()));
                mentions.owner(f, all);
            }
        }
        for (int i = 0; i < scene.tree().size(); i++) {
            mentions.pronoun(i, all);
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** "presidents" means nobody once "both presidents" does. */
    private boolean isReplaced(int n, Found f) {
        return f.isNone() && scene.cast().has(f.to()) && scene.cast().at(f.to()) != n;
    }

    /** In "Norway's foreign ministry" Norway too is named. */
    private void owner(Found f, List<Mention> all) {
        for (int i = f.from() + 1; i < f.to(); i++) {
            if (!f.role().isEmpty() && tree.tag(i).equals("POS") && !f.isNone()) {
                Actor whole = new Actor(f.actor().code(), Sector.NONE, f.actor().name());
                all.add(new Mention(scene.span(f.from(), i - 1), whole, Mention.Kind.NAME));
                return;
            }
        }
    }

    private void pronoun(int i, List<Mention> all) {
        boolean relative = tree.tag(i).startsWith("W") && RELATIVE.contains(tree.lemma(i));
        int meant = tree.tag(i).startsWith("PRP") ? i : relative ? explained(i) : -1;
        if (meant < 0 || !scene.cast().has(meant)) {
            return;
        }
        if (scene.found().get(scene.cast().at(meant)).covers(i)) {
            return; // told already
        }
        for (int n : scene.cast().named(meant)) {
            all.add(new Mention(scene.span(i, i), scene.found().get(n).actor(), Mention.Kind.PRONOUN));
        }
    }

    /** The noun that the clause of "who" tells about; -1 if there is none. */
    private int explained(int relative) {
        for (int i = tree.head(relative); i >= 0; i = tree.head(i)) {
            if (tree.is(i, "relcl")) {
                return tree.head(i);
            }
        }
        return -1;
    }
}
