package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;

/** Fills an entry's roles: what the entry says, else the common places of its kind of predicate. */
final class Casting {
    /** Where a target stands if an entry does not say, the likeliest first. */
    private static final List<String> TARGETS = List.of(
            "with",
            "together with",
            "to",
            "against",
            "on",
            "upon",
            "at",
            "from",
            "for",
            "between",
            "over",
            "of",
            "toward",
            "towards",
            "in",
            "into",
            "inside",
            "about",
            "by",
            "outside",
            "near",
            "out of",
            "before",
            "among",
            "under");

    private static final List<String> ALL_TARGETS = targets(Frame.OBJECT, Frame.INDIRECT);
    /** Who does harm together with somebody does not do it to him. */
    private static final List<String> CONFLICT_TARGETS =
            ALL_TARGETS.stream().filter(slot -> !slot.startsWith("together")).toList();

    /** Where force is shown, used or defied it also stands before or goes through its target: "exercises off T". */
    private static final List<String> PLACES = List.of(
            "off", "opposite", "along", "across", "through", "throughout", "around", "round", "onto", "past", "beyond");

    private static final List<String> FORCE_TARGETS =
            Stream.concat(CONFLICT_TARGETS.stream(), PLACES.stream()).toList();

    private static final List<String> AGAINST = List.of("against", "upon");

    private static final List<String> NOUN_SOURCES =
            List.of(Frame.POSSESSOR, "by", Frame.SUBJECT, Frame.MODIFIER, "between", "from", "of");
    private static final List<String> PREDICATE_SOURCES = List.of(Frame.SUBJECT);
    private static final Set<String> FORCE = Set.of("14", "15", "17", "18", "19");
    /** Where somebody is sent or called back. */
    private static final Set<String> SENDING = Set.of("072", "074", "0874", "15");

    private static final Set<String> WORDS = Set.of("02", "10", "11", "12", "13");

    private static final int AIM_DEPTH = 3;
    private static final Set<String> RECIPROCAL = Set.of("040", "041", "046", "06", "19", "057");

    private final Fillers fillers;
    private final Cast cast;
    private final Patients patients;
    private final Recipients recipients;
    private final Betweens betweens;
    private final Distant distant;
    private final Asked asked;
    private final Opposed opposed;
    private final Belongings belongings;

    Casting(Lexicon lexicon, Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.cast = cast;
        this.patients = new Patients(fillers, cast);
        this.recipients = new Recipients(cast);
        this.betweens = new Betweens(fillers.tree(), cast);
        this.distant = new Distant(fillers, cast);
        this.asked = new Asked(fillers, cast);
        this.opposed = new Opposed(lexicon, fillers, cast);
        this.belongings = new Belongings(lexicon, fillers, cast);
    }

    private static List<String> targets(String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(TARGETS);
        return List.copyOf(all);
    }

    Roles of(Match match) {
        return of(match, true);
    }

    /** The roles of an operator over an event that has its own: whom the open clause names is for the event to say. */
    Roles over(Match match) {
        return of(match, false);
    }

    private Roles of(Match match, boolean open) {
        Entry entry = match.entry();
        Frame frame = match.frame();
        Set<Integer> both = explicit(entry, frame, Slot.Role.BOTH);
        Set<Integer> sources = explicit(entry, frame, Slot.Role.SOURCE);
        Set<Integer> targets = explicit(entry, frame, Slot.Role.TARGET);
        boolean nominal = frame.kind() == Kind.NOUN;
        if (!nominal && sources.isEmpty()) {
            leaveOthers(targets, explicitIn(Frame.SUBJECT, frame)); // "S met his counterpart from T"
        }
        if (both.size() > 1) {
            return reciprocal(both);
        }
        if (sources.isEmpty()) {
            sources = first(frame, entry, nominal ? NOUN_SOURCES : PREDICATE_SOURCES, targets, Slot.Role.TARGET);
        }
        if (nominal && (entry.code().startsWith("04") || isWords(entry)) && sources.isEmpty()) {
            sources = aside(frame, targets);
        }
        boolean apart = targets.isEmpty() && in(frame, "with", sources).isEmpty();
        if (entry.reciprocal() && sources.size() > 1 && apart) {
            return reciprocal(sources);
        }
        List<String> order = isForce(entry) ? FORCE_TARGETS : isConflict(entry) ? CONFLICT_TARGETS : ALL_TARGETS;
        Set<Integer> others = all(frame, order, sources);
        int unknown = targets.isEmpty() ? asked.of(entry, frame) : -1;
        if (unknown >= 0) {
            return new Roles(List.copyOf(sources), List.of(), List.copyOf(others), false).upon(unknown);
        }
        if (targets.isEmpty()) {
            targets = recipients.of(entry, frame, sources);
        }
        if (nominal && entry.reciprocal() && sources.isEmpty() && targets.isEmpty()) {
            Set<Integer> sides = betweens.below(frame.head());
            if (sides.size() > 1) {
                return reciprocal(sides);
            }
        }
        if (targets.isEmpty() && isShow(entry)) {
            targets = shownTo(frame, entry, sources);
        }
        if (targets.isEmpty()) {
            targets = first(frame, entry, order, sources, Slot.Role.SOURCE);
        }
        if (targets.isEmpty() && nominal) {
            targets = first(frame, entry, List.of(Frame.MODIFIER, Frame.POSSESSOR), sources, Slot.Role.SOURCE);
        }
        if (targets.isEmpty() && (!nominal || entry.isOperator() || isCharge(entry, frame))) {
            targets = inClause(entry, frame, sources, open);
        }
        if (targets.isEmpty() && isWords(entry)) {
            targets = makersOf(frame, sources);
        }
        if (targets.isEmpty() && nominal && entry.code().startsWith("045")) {
            targets = aimedAt(frame, sources, AIM_DEPTH);
        }
        if (sources.isEmpty() && targets.size() > 1 && targets.equals(in(frame, "between", Set.of()))) {
            return reciprocal(targets); // "an accord was signed between S and T"
        }
        if (sources.isEmpty() && !nominal) {
            sources = distant.sources(frame, targets);
        }
        if (sources.isEmpty() && frame.passive() && entry.code().startsWith("08")) {
            sources = ownersOf(frame, targets);
            targets.removeAll(sources);
        }
        if (targets.isEmpty() && (nominal || !sources.isEmpty())) {
            targets = distant.targets(entry, frame, sources);
        }
        others.addAll(all(frame, List.of(Frame.MODIFIER, Frame.POSSESSOR), sources));
        others.removeAll(targets);
        if (targets.isEmpty() && sources.size() > 1 && matchesBothWays(entry)) {
            return reciprocal(sources);
        }
        if (targets.isEmpty() && isConflict(entry)) {
            targets = owned(match, sources);
        }
        Roles roles = new Roles(List.copyOf(sources), List.copyOf(targets), List.copyOf(others), entry.reciprocal());
        return targets.isEmpty() ? roles.upon(patients.of(match)) : roles;
    }

    /** A protest or a show of force: its aim tells more of its target than its place does. */
    private static boolean isShow(Entry entry) {
        return entry.code().startsWith("14") || entry.code().startsWith("15");
    }

    /** Whom a protest or a show of force is against by its own words, else by its aim. */
    private Set<Integer> shownTo(Frame frame, Entry entry, Set<Integer> sources) {
        Set<Integer> whom = first(frame, entry, AGAINST, sources, Slot.Role.SOURCE);
        return whom.isEmpty() ? new LinkedHashSet<>(opposed.of(frame, sources)) : whom;
    }

    /** "seized a yacht owned by T". */
    private Set<Integer> owned(Match match, Set<Integer> sources) {
        Set<Integer> owners = new LinkedHashSet<>();
        match.frame().in(Frame.OBJECT).forEach(thing -> owners.addAll(belongings.of(thing)));
        int patient = owners.isEmpty() ? patients.of(match) : -1;
        if (patient >= 0) {
            owners.addAll(belongings.of(patient));
        }
        owners.removeAll(sources);
        return owners;
    }

    private static boolean isForce(Entry entry) {
        return FORCE.stream().anyMatch(entry.code()::startsWith);
    }

    private static boolean isConflict(Entry entry) {
        return !entry.isOperator() && entry.code().compareTo("09") >= 0;
    }

    /** Meeting, agreeing, trading and fighting are done by all who stand in the subject together. */
    private static boolean matchesBothWays(Entry entry) {
        return RECIPROCAL.stream().anyMatch(c -> entry.code().startsWith(c));
    }

    private static Roles reciprocal(Set<Integer> all) {
        List<Integer> both = List.copyOf(all);
        return new Roles(both.subList(0, 1), both.subList(1, both.size()), List.of(), true);
    }

    private Set<Integer> explicit(Entry entry, Frame frame, Slot.Role role) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (Slot slot : entry.slots()) {
            if (slot.role() == role) {
                for (int head : fillers.heads(slot.name(), frame)) {
                    actors.addAll(cast.named(head));
                }
            }
        }
        return actors;
    }

    /** "the Arnorian embargo on T was lifted", "the troops of Arnor were withdrawn": by whoever had imposed or sent them. */
    private Set<Integer> ownersOf(Frame frame, Set<Integer> targets) {
        Set<Integer> owners = new LinkedHashSet<>();
        for (int object : frame.in(Frame.OBJECT)) {
            if (cast.heading(object).isEmpty()) {
                Frame noun = fillers.frame(object);
                owners.addAll(all(noun, List.of(Frame.POSSESSOR, Frame.MODIFIER), Set.of()));
            }
        }
        return owners.containsAll(targets) ? new LinkedHashSet<>() : owners;
    }

    private Set<Integer> explicitIn(String slot, Frame frame) {
        Set<Integer> actors = new LinkedHashSet<>();
        frame.in(slot).forEach(head -> actors.addAll(cast.named(head)));
        return actors;
    }

    /** Takes {@code some} out of {@code actors}, if that leaves anybody. */
    private static void leaveOthers(Set<Integer> actors, Set<Integer> some) {
        if (!some.containsAll(actors)) {
            actors.removeAll(some);
        }
    }

    /** The actors of the first slot in {@code order} that names any but those in {@code but}. */
    private Set<Integer> first(Frame frame, Entry entry, List<String> order, Set<Integer> but, Slot.Role taken) {
        for (String name : order) {
            Slot slot = entry.slot(name);
            if (slot != null && slot.role() == taken) {
                continue;
            }
            Set<Integer> actors = in(frame, name, but);
            if (slot != null && isMeans(entry, slot)) {
                frame.in(name).forEach(head -> actors.removeAll(cast.heading(head)));
            }
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return new LinkedHashSet<>();
    }

    /** "sent troops to T": who goes is not acted upon. */
    private static boolean isMeans(Entry entry, Slot slot) {
        return slot.name().equals(Frame.OBJECT)
                && slot.role() == Slot.Role.FREE
                && !slot.words().isEmpty()
                && SENDING.stream().anyMatch(entry.code()::startsWith);
    }

    /** "In a meeting with T, S said": the subject of the verb it stands beside. */
    private Set<Integer> aside(Frame frame, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        fillers.beside(frame.head()).forEach(s -> actors.addAll(cast.named(s)));
        actors.removeAll(but);
        return actors;
    }

    /** "a mediation effort designed to help T reach a settlement": whom the aim names, however deep. */
    private Set<Integer> aimedAt(Frame frame, Set<Integer> but, int depth) {
        for (String slot : List.of(Frame.CLAUSE, Frame.PURPOSE)) {
            for (int head : frame.in(slot)) {
                Set<Integer> actors = new LinkedHashSet<>();
                fillers.subjects(head).forEach(s -> actors.addAll(cast.named(s)));
                Frame inner = fillers.frame(head);
                ALL_TARGETS.forEach(place -> actors.addAll(in(inner, place, but)));
                actors.removeAll(but);
                Set<Integer> found = actors.isEmpty() && depth > 1 ? aimedAt(inner, but, depth - 1) : actors;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    /** "the accusation that T had shelled the town": who acts in it is accused. */
    private boolean isCharge(Entry entry, Frame frame) {
        return entry.code().startsWith("11")
                && frame.in(Frame.CLAUSE).stream().anyMatch(clause -> fillers.isMarked(clause, "that"));
    }

    /** Disapproval, refusal and threat, of which somebody speaks. */
    private static boolean isWords(Entry entry) {
        return WORDS.stream().anyMatch(entry.code()::startsWith);
    }

    /** "rejected the terms set by T": whoever made what is refused. */
    private Set<Integer> makersOf(Frame frame, Set<Integer> but) {
        for (int object : frame.in(Frame.OBJECT)) {
            Set<Integer> makers = in(fillers.frame(object), "by", but);
            if (cast.heading(object).isEmpty() && !makers.isEmpty()) {
                return makers;
            }
        }
        return new LinkedHashSet<>();
    }

    /** "demanded that T resign", "helped T keep the grid going": who acts in the clause. */
    private Set<Integer> inClause(Entry entry, Frame frame, Set<Integer> but, boolean open) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (String slot : List.of(Frame.CLAUSE, Frame.PURPOSE)) {
            for (int head : frame.in(slot)) {
                fillers.subjects(head).stream()
                        .filter(s -> !isOwn(frame, head, s))
                        .forEach(s -> actors.addAll(cast.named(s)));
                fillers.described(head).forEach(s -> actors.addAll(cast.named(s)));
            }
        }
        actors.removeAll(but);
        boolean promise = entry.operator().equals("agree"); // of what, and whether to T at all, nobody knows
        if (actors.isEmpty() && entry.code().startsWith("13")) {
            return inOpenClause(
                    List.of(Frame.INFINITIVE, Frame.PURPOSE, Frame.THAT), frame, but); // "swore he would sue T"
        }
        return open && actors.isEmpty() && !promise ? inOpenClause(frame, but) : actors;
    }

    /** "warned that we will strike": who speaks is one of us. */
    private boolean isOwn(Frame frame, int clause, int subject) {
        return frame.in(Frame.THAT).contains(clause) && fillers.isFirstPerson(subject);
    }

    /** "refused to bow to T", "shaved their heads to shame T": whom the open clause names. */
    private Set<Integer> inOpenClause(Frame frame, Set<Integer> but) {
        return inOpenClause(List.of(Frame.INFINITIVE, Frame.PURPOSE), frame, but);
    }

    private Set<Integer> inOpenClause(List<String> slots, Frame frame, Set<Integer> but) {
        for (String slot : slots) {
            for (int head : frame.in(slot)) {
                Frame inner = fillers.frame(head);
                for (String place : ALL_TARGETS) {
                    Set<Integer> actors = in(inner, place, but);
                    if (!actors.isEmpty()) {
                        return actors;
                    }
                }
            }
        }
        return new LinkedHashSet<>();
    }

    /** The first actor that stands in one of {@code frames} other than {@code but}, as a target. */
    Roles inside(List<Frame> frames, List<Integer> but) {
        for (Frame frame : frames) {
            for (String slot : ALL_TARGETS) {
                Set<Integer> actors = in(frame, slot, Set.copyOf(but));
                if (!actors.isEmpty()) {
                    return new Roles(List.of(), List.copyOf(actors), List.of(), false);
                }
            }
        }
        return new Roles(List.of(), List.of(), List.of(), false);
    }

    private Set<Integer> all(Frame frame, List<String> order, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (String name : order) {
            actors.addAll(in(frame, name, but));
        }
        return actors;
    }

    private Set<Integer> in(Frame frame, String slot, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (int head : frame.in(slot)) {
            actors.addAll(cast.named(head));
            if (!actors.isEmpty() && but.isEmpty()) {
                break; // the nearest phrase in a slot wins; a second one is another matter
            }
        }
        actors.removeAll(but);
        return actors;
    }
}
