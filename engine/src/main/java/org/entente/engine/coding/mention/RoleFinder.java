package org.entente.engine.coding.mention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** A role with whose it is and who holds it: "Iraqi officials", "the Norwegian foreign minister Lars Berg". */
final class RoleFinder {
    /** What a group's people do for it, unlike its ministers and deputies: "a Hamas spokesman" is as the group is. */
    private static final Set<Sector> OF_THE_GROUP = EnumSet.of(
            Sector.GOV, Sector.MIL, Sector.UAF, Sector.REB, Sector.PRM, Sector.SPY, Sector.CVL, Sector.COP, Sector.ELI);

    /** What the text calls a person counts more than the office that the table has for the day. */
    private static final Set<Sector> TOLD = EnumSet.of(
            Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.OPP, Sector.REB, Sector.ELI);

    private static final Set<String> OFFICES = Set.of("minister", "ministry", "mayor", "governor", "government");

    private final ActorTable table;
    private final Strangers strangers;

    RoleFinder(ActorTable table, Strangers strangers) {
        this.table = table;
        this.strangers = strangers;
    }

    /** The mention around role {@code u}; whose it is stays open if its phrase does not say. */
    Found find(Units units, int u, LocalDate day, People people) {
        Tree tree = units.tree();
        Unit role = units.get(u);
        int before = Surroundings.skipAdjectives(tree, role.from() - 1);
        Owner owner = new Owners(units).of(role, before);
        Optional<Actor> chief = owner.isNamed() ? Optional.empty() : chief(units, role, before, day, people);
        if (chief.isPresent()) {
            return ofChief(units, role, before, chief.get());
        }
        int holder = owner.nations().size() > 1 ? -1 : new Holders(units).of(owner.from(), owner.to());
        if (holder < 0) {
            return held(tree, role, owner);
        }
        units.take(holder);
        Owner after = owner.isNamed() ? owner : new Owners(units).after(role, units.get(holder));
        return person(tree, role, after, units.get(holder), day, people);
    }

    /** "the Holm government", "Holm's spokesman": the person before the role, if his office is known. */
    private Optional<Actor> chief(Units units, Unit role, int before, LocalDate day, People people) {
        boolean possessive = before > 0 && units.tree().tag(before).equals("POS");
        int person = units.endingAt(possessive ? before - 1 : before);
        boolean his = possessive || sort(units.tree(), role) == Found.Sort.BODY && role.sector() == Sector.GOV;
        if (!his || !units.isPerson(person)) {
            return Optional.empty();
        }
        Unit who = units.get(person);
        return who.kind() == Unit.Kind.NAME
                ? Optional.of(who.names().get(0).on(day))
                : strangers.known(units.tree(), day, people, who);
    }

    private Found ofChief(Units units, Unit role, int before, Actor chief) {
        Tree tree = units.tree();
        boolean possessive = tree.tag(before).equals("POS");
        int person = units.endingAt(possessive ? before - 1 : before);
        units.take(person);
        boolean state = table.kind(chief.code()).equals("state");
        Actor actor = new Actor(chief.code(), state ? role.sector() : chief.sector(), chief.name());
        int from = units.get(person).from();
        return Found.one(from, role.to(), actor, Mention.Kind.ROLE, sort(tree, role))
                .as(words(tree, role));
    }

    private Found held(Tree tree, Unit role, Owner owner) {
        Sector sector = sector(tree, role, owner);
        String words = words(tree, role);
        List<Actor> actors = owner.isNamed()
                ? owner.nations().stream()
                        .map(n -> new Actor(
                                n.actor().code(),
                                sector(tree, n, role, sector),
                                n.actor().name()))
                        .toList()
                : List.of(new Actor("---", sector, words));
        return new Found(first(tree, owner), owner.to(), actors, Mention.Kind.ROLE, sort(tree, role), false, words);
    }

    private Found person(Tree tree, Unit role, Owner owner, Unit person, LocalDate day, People people) {
        Sector sector = sector(tree, role, owner);
        String name = tree.words(person.from(), person.to());
        Actor known = person.kind() == Unit.Kind.NAME
                ? person.names().get(0).on(day)
                : strangers
                        .known(tree, day, people, person)
                        .filter(a -> a.sector() != Sector.ELI || sector == Sector.ELI) // no king is a former minister
                        .orElse(new Actor("---", sector, name));
        boolean told = known.isNone() || isOffice(known, sector);
        Actor actor = owner.nations().stream()
                .findFirst()
                .map(n -> new Actor(n.actor().code(), sector(tree, n, role, sector), known.name()))
                .orElse(told ? new Actor(known.code(), sector, known.name()) : known);
        if (!actor.isNone()) {
            people.introduce(name, actor);
        }
        int from = Math.min(first(tree, owner), person.from());
        int to = Math.max(owner.to(), person.to());
        return Found.one(from, to, actor, Mention.Kind.NAME, Found.Sort.PERSON).as(words(tree, role));
    }

    /** "former" and "then" belong to what they make of an office. */
    private static int first(Tree tree, Owner owner) {
        int first = owner.from();
        for (int i = owner.from() - 1; i > Surroundings.skipAdjectives(tree, owner.from() - 1); i--) {
            if (Surroundings.isFormer(tree, i, i + 1) || tree.lemma(i).equals("then")) {
                first = i;
            }
        }
        return first;
    }

    /** What the text says decides: a former minister is none. */
    private static Sector sector(Tree tree, Unit role, Owner owner) {
        int first = Surroundings.skipAdjectives(tree, Math.min(owner.from(), role.from()) - 1);
        return Surroundings.isFormer(tree, first + 1, role.from()) ? Sector.ELI : role.sector();
    }

    /** "then foreign minister Ada Holt" is told of a time when she was it, whatever she is by now. */
    private boolean isOffice(Actor known, Sector sector) {
        return table.kind(known.code()).equals("state") && known.sector() != Sector.PRE && TOLD.contains(sector);
    }

    /** A breakaway authority stays one whatever its office; an organisation has no government. */
    private static Sector sector(Tree tree, Name nation, Unit role, Sector sector) {
        Sector own = nation.actor().sector();
        boolean office = OFFICES.contains(tree.lemma(role.to()));
        return switch (nation.kind()) {
            case ORGANISATION -> sector == Sector.MIL || sector == Sector.ELI ? sector : own;
            case GROUP -> own != Sector.NONE && OF_THE_GROUP.contains(sector) && !office ? own : sector;
            default -> own == Sector.PRE ? own : sector;
        };
    }

    private static String words(Tree tree, Unit role) {
        String words = tree.words(role.from(), role.to()).toLowerCase(Locale.ROOT);
        return String.join(" ", ActorTable.words(words));
    }

    private Found.Sort sort(Tree tree, Unit role) {
        String lemma = tree.lemma(role.to());
        if (tree.tag(role.to()).endsWith("S") || lemma.endsWith("police")) {
            return Found.Sort.MANY;
        }
        boolean body = table.means(lemma, Meaning.BODY)
                || table.means(tree.words(role.from(), role.to()).toLowerCase(Locale.ROOT), Meaning.BODY);
        return body ? Found.Sort.BODY : Found.Sort.PERSON;
    }
}
