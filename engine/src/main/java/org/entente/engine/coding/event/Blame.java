package org.entente.engine.coding.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;

/** Who is to blame for what is disapproved of: whoever did it, and not whom it hit. */
final class Blame {
    private final Fillers fillers;
    private final Cast cast;
    private final SlotActors slots;

    Blame(Fillers fillers, Cast cast, SlotActors slots) {
        this.fillers = fillers;
        this.cast = cast;
        this.slots = slots;
    }

    static boolean isTold(Entry entry) {
        return entry.code().startsWith("11");
    }

    /** Those behind what stands at {@code head}; nobody if it is a deed of violence and nobody is said to have done it. */
    Collection<Integer> on(int head) {
        Set<Integer> doers = doers(head);
        return doers.isEmpty() && !isHarm(head) ? cast.named(head) : doers;
    }

    /** "condemned the attack on T": whoever did that, it was not T. */
    boolean isHarm(int deed) {
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
            doers = slots.in(frame, Frame.POSSESSOR);
        }
        return doers.isEmpty() && fillers.isHarm(deed) ? slots.in(frame, Frame.MODIFIER) : doers;
    }

    /** "the shelling of a town by T", wherever the parser has put the last. */
    private Set<Integer> by(int deed) {
        Set<Integer> doers = slots.in(fillers.frame(deed), "by");
        for (int of : doers.isEmpty() ? fillers.frame(deed).in("of") : List.<Integer>of()) {
            doers.addAll(slots.in(fillers.frame(of), "by"));
        }
        int above = fillers.tree().head(deed);
        return doers.isEmpty()
                        && fillers.frames().isVerb(above)
                        && fillers.tree().is(deed, "dobj")
                ? slots.in(fillers.frame(above), "by")
                : doers;
    }
}
