package org.entente.engine.coding.event;

import java.util.Collection;
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

    SlotActors(Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.cast = cast;
    }

    /** All in the slots to which {@code entry} gives {@code role}. */
    Set<Integer> of(Entry entry, Frame frame, Slot.Role role) {
        Set<Integer> actors = new LinkedHashSet<>();
        for (Slot slot : entry.slots()) {
            if (slot.role() == role) {
                boolean blamed = role == Slot.Role.TARGET && blames(entry);
                boolean acts = role == Slot.Role.SOURCE && slot.name().equals(Frame.SUBJECT);
                for (int head : fillers.heads(slot.name(), frame)) {
                    actors.addAll(blamed ? blamed(head) : acts ? cast.nearest(head) : cast.named(head));
                }
            }
        }
        return actors;
    }

    private static boolean blames(Entry entry) {
        return entry.code().startsWith("11");
    }

    private Collection<Integer> blamed(int head) {
        Set<Integer> doers = doers(head);
        return doers.isEmpty() && !isHarm(head) ? cast.named(head) : doers;
    }

    /** "condemned the attack on T": whoever did that, it was not T. */
    private boolean isHarm(int deed) {
        return cast.heading(deed).isEmpty() && fillers.isHarm(deed);
    }

    /** Who does what is blamed: "the killing of a pilot by T drew protests", "condemned T's closure of a mosque". */
    private Set<Integer> doers(int deed) {
        if (!cast.heading(deed).isEmpty() || !fillers.tree().token(deed).isNoun()) {
            return Set.of();
        }
        Frame frame = fillers.frame(deed);
        Set<Integer> doers = fillers.isDeed(deed) ? by(deed) : Set.of();
        if (doers.isEmpty()) {
            doers = in(frame, Frame.POSSESSOR);
        }
        return doers.isEmpty() && fillers.isHarm(deed) ? in(frame, Frame.MODIFIER) : doers;
    }

    /** "the shelling of a town by T", wherever the parser has put the last. */
    private Set<Integer> by(int deed) {
        Set<Integer> doers = in(fillers.frame(deed), "by");
        for (int of : doers.isEmpty() ? fillers.frame(deed).in("of") : List.<Integer>of()) {
            doers.addAll(in(fillers.frame(of), "by"));
        }
        int above = fillers.tree().head(deed);
        return doers.isEmpty()
                        && fillers.frames().isVerb(above)
                        && fillers.tree().is(deed, "dobj")
                ? in(fillers.frame(above), "by")
                : doers;
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
            Set<Integer> actors = in(frame, name, but);
            if (blames(entry)
                    && name.equals(Frame.OBJECT)
                    && (slot == null || slot.words().isEmpty())) {
                actors.clear();
                frame.in(name).forEach(head -> actors.addAll(blamed(head)));
                actors.removeAll(but);
                if (actors.isEmpty() && frame.in(name).stream().anyMatch(this::isHarm)) {
                    return actors; // where it was, or to whom, does not tell who did it
                }
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
