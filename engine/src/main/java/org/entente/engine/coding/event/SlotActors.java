package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;

/** The actors that the slots of a frame name, by their numbers. Every set is the caller's own. */
final class SlotActors {
    /** Where somebody is sent or called back. */
    private static final Set<String> SENDING = Set.of("072", "074", "0874", "15");

    private final Fillers fillers;
    private final Cast cast;
    private final Blame blame;

    SlotActors(Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.cast = cast;
        this.blame = new Blame(fillers, cast, this);
    }

    /** Who is to blame for what is disapproved of. */
    Blame blame() {
        return blame;
    }

    /** All in the slots to which {@code entry} gives {@code role}. */
    Set<Integer> of(Entry entry, Frame frame, Slot.Role role) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (Slot slot : entry.slots()) {
            if (slot.role() == role) {
                boolean blamed = role == Slot.Role.TARGET && Blame.isTold(entry);
                boolean acts = role == Slot.Role.SOURCE && slot.name().equals(Frame.SUBJECT);
                for (int head : fillers.heads(slot.name(), frame)) {
                    actors.addAll(blamed ? blame.on(head) : acts ? cast.nearest(head) : cast.named(head));
                }
            }
        }
        return actors;
    }

    /** All in one slot. */
    Set<Integer> in(Frame frame, String slot) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (int head : frame.in(slot)) {
            actors.addAll(cast.named(head));
        }
        return actors;
    }

    /** The actors of the first slot in {@code order} that names any but those in {@code but}. */
    Set<Integer> first(Frame frame, Entry entry, List<String> order, Set<Integer> but, Slot.Role taken) {
        for (String name : order) {
            Slot slot = entry.slot(name);
            if (slot != null && slot.role() == taken) {
                continue;
            }
            boolean blamed = Blame.isTold(entry)
                    && name.equals(Frame.OBJECT)
                    && (slot == null || slot.words().isEmpty());
            Set<Integer> actors = blamed ? blamed(frame, but) : in(frame, name, but);
            if (blamed && actors.isEmpty() && frame.in(name).stream().anyMatch(blame::isHarm)) {
                return actors; // where it was, or to whom, does not tell who did it
            }
            if (slot != null && isMeans(entry, slot)) {
                frame.in(name).forEach(head -> actors.removeAll(cast.heading(head)));
            }
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return new LinkedHashSet<>();
    }

    private Set<Integer> blamed(Frame frame, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        frame.in(Frame.OBJECT).forEach(head -> actors.addAll(blame.on(head)));
        actors.removeAll(but);
        return actors;
    }

    /** "sent troops to T": who goes is not acted upon. */
    private static boolean isMeans(Entry entry, Slot slot) {
        return slot.name().equals(Frame.OBJECT)
                && slot.role() == Slot.Role.FREE
                && !slot.words().isEmpty()
                && SENDING.stream().anyMatch(entry.code()::startsWith);
    }

    /** All in these slots, but for {@code but}. */
    Set<Integer> all(Frame frame, List<String> order, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (String name : order) {
            add(frame, name, but, actors);
        }
        return actors;
    }

    /** Those in the nearest phrase of a slot; in all its phrases, if some are left out. */
    Set<Integer> in(Frame frame, String slot, Set<Integer> but) {
        Set<Integer> actors = new LinkedHashSet<>();
        add(frame, slot, but, actors);
        return actors;
    }

    private void add(Frame frame, String slot, Set<Integer> but, Set<Integer> actors) {
        for (int head : frame.in(slot)) {
            List<Integer> named = cast.named(head);
            for (int actor : named) {
                if (!but.contains(actor)) {
                    actors.add(actor);
                }
            }
            if (!named.isEmpty() && but.isEmpty()) {
                break; // the nearest phrase in a slot wins; a second one is another matter
            }
        }
    }
}
