package org.entente.engine.coding.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** Who the names are that no table lists: people the article has placed, bodies named after a state, or just a name. */
public final class Strangers {
    private static final Set<String> ACTS = Set.of("nsubj", "nsubjpass", "dobj", "iobj", "dative", "poss");
    private static final Set<String> MEETS = Set.of("by", "with", "against", "to", "from", "between", "for", "on");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lady", "lord", "madam");

    private final ActorTable table;

    Strangers(ActorTable table) {
        this.table = table;
    }

    /** Who an unlisted name stands for; empty if it is more likely a place, a day or a part of another name. */
    Optional<Found> find(Tree tree, LocalDate day, People people, Unit unit) {
        if (unit.from() < unit.to() && isStateName(tree.token(unit.to()).form())) {
            String name = tree.words(unit.from(), unit.to());
            people.introduce(name, new Actor("---", Sector.UNK, name)); // from now on "Mali" is Ms Mali
        }
        return known(tree, day, people, unit)
                .or(() -> isSomebody(tree, unit)
                        ? Optional.of(new Actor("---", Sector.UNK, tree.words(unit.from(), unit.to())))
                        : Optional.empty())
                .map(actor -> Found.one(unit.from(), unit.to(), actor, Mention.Kind.NAME, Found.Sort.PERSON));
    }

    private boolean isStateName(String surname) {
        Trie.Found<Name> found = table.names().longest(ActorTable.words(surname), 0);
        return found != null && found.values().get(0).kind() == Name.Kind.STATE;
    }

    /** Who an unlisted name is: somebody the article has placed, or the one of that surname in office. */
    Optional<Actor> known(Tree tree, LocalDate day, People people, Unit unit) {
        Optional<Actor> known = people.named(tree.words(unit.from(), unit.to()));
        if (known.isPresent()) {
            return known;
        }
        String surname = tree.token(unit.to()).form();
        boolean mister = unit.to() == unit.from() + 1
                && HONORIFICS.contains(tree.lemma(unit.from()).toLowerCase(Locale.ROOT));
        if (mister && people.named(surname).isPresent()) {
            return people.named(surname);
        }
        if (mister || unit.from() == unit.to()) {
            boolean month = isTime(tree, unit.to()) && !ACTS.contains(tree.label(unit.to()));
            return month ? Optional.empty() : inOffice(surname, day, people); // "in May" is not Theresa May
        }
        return people.named(surname)
                .filter(a -> a.name().contains(tree.token(unit.from()).form()));
    }

    /**
     * Who bears a surname and an office. Of most states' leaders that is only said where the text names the state: a
     * farmer called Minnis is no former premier of the Bahamas.
     */
    private Optional<Actor> inOffice(String surname, LocalDate day, People people) {
        return table.inOffice(surname, day)
                .filter(who -> people.hasHeardOf(who.code())
                        || table.means(who.code().toLowerCase(Locale.ROOT), Meaning.FAMOUS));
    }

    /** "the Canadian Wheat Board", "Moscow State University", "Chad's Union Bank": a body of the state before its name. */
    Optional<Found> body(Units all, int u) {
        Tree tree = all.tree();
        Unit nation = all.get(u);
        if (u + 1 >= all.size() || !nation.isNation() || isMany(nation.names().get(0))) {
            return Optional.empty();
        }
        Unit rest = all.get(u + 1);
        boolean within = tree.head(nation.to()) >= rest.from() && tree.head(nation.to()) <= rest.to();
        int next = tree.is(nation.to(), "poss") ? nation.to() + 2 : nation.to() + 1;
        if (rest.kind() != Unit.Kind.STRANGER || rest.from() != next || !within || isTime(tree, rest.from())) {
            return Optional.empty();
        }
        Actor state = nation.names().get(0).actor();
        Actor body = new Actor(state.code(), sector(tree, rest), tree.words(nation.from(), rest.to()));
        return Optional.of(Found.one(nation.from(), rest.to(), body, Mention.Kind.NAME, Found.Sort.BODY));
    }

    /** What the last words of a name say of its bearer: "Union Bank" is a bank. */
    private Sector sector(Tree tree, Unit name) {
        for (int from = name.from(); from <= name.to(); from++) {
            List<String> words = ActorTable.words(tree.words(from, name.to()).toLowerCase(Locale.ROOT));
            Trie.Found<Sector> found = table.roles().longest(words, 0);
            if (found != null && found.length() == words.size()) {
                return found.values().get(0);
            }
        }
        return Sector.UNK;
    }

    private static boolean isMany(Name name) {
        return name.kind() == Name.Kind.PERSON || name.actor().sector() != Sector.NONE && name.kind() != Name.Kind.SEAT;
    }

    private static boolean isSomebody(Tree tree, Unit unit) {
        if (isTime(tree, unit.from()) || tree.is(unit.to(), "compound") || tree.is(unit.to(), "npadvmod")) {
            return false;
        }
        return unit.to() > unit.from() || isArgument(tree, unit.to());
    }

    /** A single name says too little where it may be a place: it must act, suffer, or be dealt with. */
    private static boolean isArgument(Tree tree, int token) {
        int head = tree.head(token);
        if (head >= 0 && tree.is(token, "conj")) {
            return isArgument(tree, head);
        }
        return ACTS.contains(tree.label(token))
                || tree.is(token, "pobj") && head >= 0 && MEETS.contains(tree.lemma(head));
    }

    public static boolean isTime(Tree tree, int token) {
        return DateNames.isOne(tree.lemma(token).toLowerCase(Locale.ROOT));
    }
}
