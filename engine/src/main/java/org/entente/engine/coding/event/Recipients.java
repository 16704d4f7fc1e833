package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;

/** To whom something is given: "sent T rescue crews", "donated ambulances to T". The goods may bear the name of an actor. */
final class Recipients {
    /** Who is given something stands before it, "to" him, or it is "for" him. */
    private static final List<String> PLACES = List.of(Frame.INDIRECT, "to", "for");

    private static final List<String> GIVING = List.of("06", "07", "033", "031");

    private final Cast cast;

    Recipients(Cast cast) {
        this.cast = cast;
    }

    /** Who is given what the entry's own words name; nobody if the entry is about no gift, or says itself who it is. */
    Set<Integer> of(Entry entry, Frame frame, Set<Integer> but) {
        if (frame.kind() != Kind.VERB || !givesGoods(entry)) {
            return new LinkedHashSet<>();
        }
        for (String place : PLACES) {
            Set<Integer> actors = new LinkedHashSet<>();
            if (entry.slot(place) == null || entry.slot(place).role() != Slot.Role.SOURCE) {
                frame.in(place).stream().limit(1).forEach(head -> actors.addAll(cast.named(head)));
            }
            actors.removeAll(but);
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return new LinkedHashSet<>();
    }

    /** Whether the object is listed as a thing, not as somebody. */
    private static boolean givesGoods(Entry entry) {
        Slot object = entry.slot(Frame.OBJECT);
        return object != null
                && object.role() == Slot.Role.FREE
                && !object.words().isEmpty()
                && GIVING.stream().anyMatch(entry.code()::startsWith);
    }
}
