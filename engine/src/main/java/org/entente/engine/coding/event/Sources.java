package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;

/** Who acts, where an entry does not say where he stands. */
final class Sources {
    private static final List<String> OF_NOUN =
            List.of(Frame.POSSESSOR, "by", Frame.SUBJECT, Frame.MODIFIER, "between", "from", "of");
    /** Of an attack: "the invasion of T". */
    private static final List<String> OF_HARM = OF_NOUN.subList(0, OF_NOUN.size() - 1);

    private static final List<String> OF_PREDICATE = List.of(Frame.SUBJECT);

    private final Fillers fillers;
    private final Cast cast;
    private final SlotActors slots;
    private final Distant distant;

    Sources(Fillers fillers, Cast cast, SlotActors slots, Distant distant) {
        this.fillers = fillers;
        this.cast = cast;
        this.slots = slots;
        this.distant = distant;
    }

    /** Who acts by the predicate's own slots, or by the verb that a talk or a word of blame stands beside. */
    Set<Integer> near(Entry entry, Frame frame, Set<Integer> targets) {
        boolean nominal = frame.kind() == Kind.NOUN;
        Set<Integer> found = slots.first(frame, entry, places(entry, nominal), targets, Slot.Role.TARGET);
        if (nominal && found.size() > 1) {
            ownersOnly(frame, found);
        }
        if (!nominal && found.size() > 1 && entry.slot(Frame.SUBJECT) == null) {
            Set<Integer> first = new LinkedHashSet<>();
            frame.in(Frame.SUBJECT).forEach(subject -> first.addAll(cast.nearest(subject)));
            found.retainAll(first);
        }
        boolean aside = entry.code().startsWith("04") || Targets.isWords(entry);
        return found.isEmpty() && nominal && aside ? aside(frame, targets) : found;
    }

    /** "the lifting of S's ban on goods from T": of those inside, whoever's it is. */
    private void ownersOnly(Frame frame, Set<Integer> found) {
        for (int thing : frame.in("of")) {
            if (cast.heading(thing).isEmpty()) {
                Set<Integer> owners =
                        slots.all(fillers.frame(thing), List.of(Frame.POSSESSOR, Frame.MODIFIER), Set.of());
                if (!owners.isEmpty() && found.containsAll(owners)) {
                    found.retainAll(owners);
                }
            }
        }
    }

    private static List<String> places(Entry entry, boolean nominal) {
        if (!nominal) {
            return OF_PREDICATE;
        }
        return Roots.isOf(Roots.HARM, entry) ? OF_HARM : OF_NOUN;
    }

    /** Who acts by way of a thing, or had imposed what is lifted; nobody for a noun. */
    Set<Integer> far(Entry entry, Frame frame, Set<Integer> targets) {
        Set<Integer> found = frame.kind() == Kind.NOUN ? new LinkedHashSet<>() : distant.sources(frame, targets);
        boolean undone = frame.passive() && entry.code().startsWith("08");
        return found.isEmpty() && undone ? imposers(frame, targets) : found;
    }

    /** "In a meeting with T, S said": the subject of the verb it stands beside. */
    private Set<Integer> aside(Frame frame, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        fillers.beside(frame.head()).forEach(s -> actors.addAll(cast.named(s)));
        actors.removeAll(but);
        return actors;
    }

    /** "the Arnorian embargo on T was lifted", "the troops of Arnor were withdrawn": by whoever had imposed or sent them. */
    private Set<Integer> imposers(Frame frame, Set<Integer> targets) {
        Set<Integer> owners = new LinkedHashSet<>();
        for (int object : frame.in(Frame.OBJECT)) {
            if (cast.heading(object).isEmpty()) {
                Frame noun = fillers.frame(object);
                owners.addAll(slots.all(noun, List.of(Frame.POSSESSOR, Frame.MODIFIER), Set.of()));
            }
        }
        return owners.containsAll(targets) ? new LinkedHashSet<>() : owners;
    }
}
