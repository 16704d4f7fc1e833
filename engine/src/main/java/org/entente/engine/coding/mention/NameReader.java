package org.entente.engine.coding.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.text.Tree;

/** Whom a name means: a capital its government or the place, an adjective the state or its people. */
final class NameReader {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "around", "outside", "inside", "across", "throughout", "through", "via", "over");
    private static final Set<String> PARTS = Set.of("compound", "nmod", "amod");

    private final ActorTable table;
    private final Strangers strangers;

    NameReader(ActorTable table, Strangers strangers) {
        this.table = table;
        this.strangers = strangers;
    }

    Optional<Found> read(Tree tree, LocalDate day, People people, Unit unit) {
        if (unit.kind() == Unit.Kind.STRANGER) {
            return strangers.find(tree, day, people, unit);
        }
        Name name = choose(tree, unit);
        String words = tree.words(unit.from(), unit.to());
        return Optional.of(
                switch (name.kind()) {
                    case PERSON -> {
                        Actor actor = people.named(words).orElse(name.on(day));
                        people.introduce(words, actor);
                        yield named(unit, actor, Found.Sort.PERSON)
                                .as(name.title(day).replace('-', ' '));
                    }
                    case SEAT -> seat(unit, name, isWhere(tree, unit));
                    case PLACE -> seat(unit, name, true);
                    case PEOPLE -> named(unit, name.actor(), Found.Sort.MANY);
                    case STATE ->
                        people.named(words)
                                .filter(who -> !isWhere(tree, unit)) // "Mali", once Amina Mali is known
                                .map(who -> named(unit, who, Found.Sort.PERSON))
                                .orElse(named(unit, name.actor(), Found.Sort.BODY));
                    default -> named(unit, name.actor(), Found.Sort.BODY);
                });
    }

    private static Found named(Unit unit, Actor actor, Found.Sort sort) {
        return Found.one(unit.from(), unit.to(), actor, Mention.Kind.NAME, sort);
    }

    private static Found seat(Unit unit, Name name, boolean place) {
        return new Found(unit.from(), unit.to(), List.of(name.actor()), Mention.Kind.SEAT, Found.Sort.BODY, place, "");
    }

    private static boolean isCity(Unit unit) {
        return unit.names().get(0).kind() == Name.Kind.SEAT;
    }

    /** "Azeri" before a noun is the state, as a noun of its own its people. */
    private static Name choose(Tree tree, Unit unit) {
        boolean noun = tree.tag(unit.to()).startsWith("NN") && !PARTS.contains(tree.label(unit.to()));
        for (Name name : unit.names()) {
            if (noun && name.kind() == Name.Kind.PEOPLE) {
                return name;
            }
        }
        return unit.names().get(0);
    }

    private boolean isWhere(Tree tree, Unit unit) {
        int head = tree.head(unit.to());
        if (head == unit.to() + 1 && PARTS.contains(tree.label(unit.to())) && isCity(unit)) {
            return table.means(tree.lemma(head), Meaning.BLOW);
        }
        return tree.is(unit.to(), "pobj") && head >= 0 && WHERE.contains(tree.lemma(head)) && !Aiming.is(tree, head);
    }
}
