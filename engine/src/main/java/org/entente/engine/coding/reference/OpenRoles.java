package org.entente.engine.coding.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.mention.People;
import org.entente.engine.coding.mention.Surroundings;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Whose a role is that does not say so: "the ministry", "its army", "Prime Minister Jon Falk". */
final class OpenRoles {
    /** The organs of a state: in a text about Norway the army is Norway's, but a baker may be anybody. */
    private static final Set<Sector> ORGANS =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.OPP, Sector.ELI);

    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);
    private static final Set<String> THE = Set.of("the", "this", "that");
    /** Of whom no article tells that they are the state's: "police said". */
    private static final Set<Sector> BARE = EnumSet.of(Sector.COP, Sector.LEG, Sector.JUD);

    private static final Set<String> MANY = Set.of("authorities", "officials", "ministers");

    private final ActorTable table;
    private final People people;
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;
    private final Focus focus;
    private final Foreigners foreigners;
    private final Locals locals;

    OpenRoles(ActorTable table, People people, Memory memory, Stage stage, Focus focus) {
        this.table = table;
        this.people = people;
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
        this.focus = focus;
        this.foreigners = new Foreigners(stage);
        this.locals = new Locals(stage, focus::isState);
    }

    /** Settles the open mention that begins at {@code token}, if one does, among the first {@code mentions}. */
    void settle(int token, int mentions) {
        for (int n = 0; n < mentions; n++) {
            Found f = stage.found().get(n);
            if (f.from() == token && f.isNone()) {
                settle(n, f);
            }
        }
    }

    private void settle(int n, Found f) {
        if (f.kind() == Mention.Kind.ROLE) {
            role(f).ifPresent(actor -> stage.settle(n, List.of(actor)));
            if (isPossessed(f)) {
                stage.cast().clear(f.from(), f.to()); // who pulls out its troops does nothing to them
            }
        } else if (f.kind() == Mention.Kind.NAME) {
            person(f).ifPresent(actor -> {
                people.introduce(f.actor().name(), actor);
                stage.settle(n, List.of(actor));
            });
        }
    }

    private boolean isPossessed(Found f) {
        int before = Surroundings.skipAdjectives(tree, f.from() - 1);
        return before >= 0 && tree.tag(before).equals("PRP$");
    }

    /** Who was placed after his surname was read, or bears a title of the state that the text is about. */
    private Optional<Actor> person(Found f) {
        Optional<Actor> known = people.named(f.actor().name()).filter(a -> !a.isNone());
        if (known.isPresent()
                || f.role().isEmpty()
                || !ORGANS.contains(f.actor().sector())
                || !isPlain(f.from())) {
            return known;
        }
        int before = Surroundings.skipAdjectives(tree, f.from() - 1);
        boolean ours = before >= 0 && tree.tag(before).equals("PRP$");
        Optional<Actor> whose = ours
                ? whose(before)
                : isOfSomething(f)
                        ? Optional.empty()
                        : focus.state(f.from()).filter(s -> !foreigners.isDealtWith(f, s));
        return whose.map(
                state -> new Actor(state.code(), f.actor().sector(), f.actor().name()));
    }

    private Optional<Actor> role(Found f) {
        int before = Surroundings.skipAdjectives(tree, f.from() - 1);
        if (isPossessed(f)) {
            return whose(before).map(a -> of(a, f.actor().sector()));
        }
        if (!isPlain(f.from()) || isOfSomething(f) || isCounted(before) || !isDefinite(f, before)) {
            return Optional.empty();
        }
        boolean single = f.from() == f.to();
        return memory.role(f.role())
                .or(() -> single ? memory.role(tree.lemma(f.to())) : Optional.empty())
                .filter(a -> f.actor().sector() != Sector.ELI || a.sector() == Sector.ELI)
                .or(() -> like(f))
                .or(() -> ofState(f));
    }

    /** "its army": whose, if that is known. */
    private Optional<Actor> whose(int pronoun) {
        return stage.isSettled(pronoun) ? Optional.of(stage.at(pronoun).actor()) : Optional.empty();
    }

    private Actor of(Actor whose, Sector sector) {
        boolean state = focus.isState(whose) && whose.sector() != Sector.PRE;
        boolean army = sector == Sector.MIL && table.kind(whose.code()).equals("IGO");
        return new Actor(whose.code(), state || army ? sector : whose.sector(), whose.name());
    }

    /** "the rebels": the armed group that was named. */
    private Optional<Actor> like(Found f) {
        Sector sector = f.actor().sector();
        boolean armed = ARMED.contains(sector);
        if (!armed && sector != Sector.SPY && sector != Sector.PTY && sector != Sector.PRE) {
            return Optional.empty();
        }
        return focus.last(
                        f.from(),
                        g -> g.actor().sector() == sector
                                || armed && ARMED.contains(g.actor().sector()))
                .map(Found::actor);
    }

    private Optional<Actor> ofState(Found f) {
        Sector sector = f.actor().sector();
        if (f.role().endsWith("secretary general")) {
            return focus.last(f.from(), g -> !focus.isState(g.actor())).map(g -> Focus.whole(g.actor()));
        }
        if (!ORGANS.contains(sector) && sector != Sector.REB) {
            return Optional.empty();
        }
        return locals.state(f)
                .or(() -> focus.state(f.from()))
                .or(() -> isLocal(f) ? focus.whereabouts(f.from()) : Optional.empty())
                .map(state -> of(state, sector));
    }

    /** Where no state is named the police are those of the place. */
    private static boolean isLocal(Found f) {
        return f.actor().sector() == Sector.COP || f.role().startsWith("prime minister");
    }

    /** "the ministry", "police", "Parliament". */
    private boolean isDefinite(Found f, int before) {
        if (before >= 0 && tree.tag(before).equals("DT")) {
            return THE.contains(tree.lemma(before));
        }
        boolean adjective = before < f.from() - 1 && !Surroundings.isFormer(tree, before + 1, f.from());
        boolean bare = BARE.contains(f.actor().sector()) && f.sort() != Found.Sort.PERSON || MANY.contains(f.role());
        return !adjective && bare;
    }

    /** Not "the club president", "the guild's president", "the visiting minister": they are others'. */
    private boolean isPlain(int from) {
        int before = from - 1;
        for (; before >= 0 && Surroundings.isAdjectival(tree, before); before--) {
            if (table.means(tree.lemma(before), Meaning.OTHER)) {
                return false;
            }
        }
        boolean bracket = before >= 0 && tree.tag(before).equals("-RRB-"); // "the Labour Congress (NLC) president"
        return before < 0 || !bracket && !tree.tag(before).equals("POS") && !isCompound(before, from);
    }

    private boolean isCompound(int noun, int role) {
        return tree.token(noun).isNoun() && tree.head(noun) >= role && !tree.is(noun, "npadvmod");
    }

    private boolean isCounted(int before) {
        return before >= 0
                && (tree.tag(before).equals("CD") || tree.lemma(before).equals("both"));
    }

    /**
     * "the president of the bakers' guild" is not the state's; "the minister of silence" is, and so is whoever is accused
     * of something.
     */
    private boolean isOfSomething(Found f) {
        int of = f.to() + 1;
        boolean office = f.role().endsWith("minister") || f.role().endsWith("ministry");
        return of < tree.size()
                && tree.lemma(of).equals("of")
                && !office
                && (tree.head(of) < 0 || !tree.token(tree.head(of)).isVerb());
    }
}
