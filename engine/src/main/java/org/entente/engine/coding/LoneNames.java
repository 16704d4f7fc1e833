package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.List;
import org.entente.engine.coding.mention.MentionFinder;
import org.entente.engine.coding.mention.People;
import org.entente.engine.coding.reference.References;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;
import org.entente.engine.text.Tree;

/** Whom words name, read as an article would that says nothing else: {@code "President Aliyev"} is AZE GOV. */
public final class LoneNames {
    /** The actor that tokens {@code from..to} (inclusive) name. */
    public record Named(int from, int to, Actor actor) {}

    private final ActorTable table;
    private final MentionFinder finder;

    public LoneNames(ActorTable table) {
        this.table = table;
        this.finder = new MentionFinder(table);
    }

    /** The actors named on {@code day}, in order; who is known by no table is left out. */
    public List<Named> read(Tree tree, LocalDate day) {
        People people = new People();
        Stage stage = new References(table, people).settle(tree, finder.find(tree, day, people));
        return stage.found().stream()
                .flatMap(found -> found.actors().stream().map(actor -> new Named(found.from(), found.to(), actor)))
                .filter(named -> !named.actor().isNone())
                .toList();
    }
}
