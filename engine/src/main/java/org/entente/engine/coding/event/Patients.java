package org.entente.engine.coding.event;

import java.util.List;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** What is acted upon where no actor is: "struck the depot", "turned down an appeal", "an attack on the bridge". */
final class Patients {
    private static final List<String> NEAR = List.of(Frame.OBJECT, Frame.INDIRECT);
    /** Prepositions that seldom tell when or where. */
    private static final List<String> FAR =
            List.of("against", "on", "upon", "to", "with", "at", "of", "from", "for", "into");

    private static final List<String> HARM = List.of("17", "18", "19", "20");

    private final Fillers fillers;
    private final Tree tree;
    private final Cast cast;
    private final Instruments instruments;

    Patients(Fillers fillers, Cast cast, Instruments instruments) {
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.cast = cast;
        this.instruments = instruments;
    }

    /** The noun in the place of the entry's target, -1 if there is none. */
    int of(Match match) {
        for (Slot slot : match.entry().slots()) {
            if (slot.role() == Slot.Role.TARGET) {
                int noun = noun(fillers.heads(slot.name(), match.frame()));
                if (noun >= 0) {
                    return noun;
                }
            }
        }
        int near = first(NEAR, match);
        return near >= 0 ? near : first(FAR, match);
    }

    private int first(List<String> slots, Match match) {
        for (String slot : slots) {
            int noun = noun(match.frame().in(slot));
            if (noun >= 0 && !isSpoken(match.entry(), slot, noun)) {
                return noun;
            }
        }
        return -1;
    }

    /** Whether the noun is part of what the entry says, or the source: "lodge" a "complaint" is one saying. */
    private boolean isSpoken(Entry entry, String name, int noun) {
        Slot slot = entry.slot(name);
        boolean source = slot != null && slot.role() == Slot.Role.SOURCE;
        return source || slot != null && !slot.words().isEmpty() && !isHarmed(entry, noun);
    }

    /** "seized the bridge": a thing that is harmed, and neither the harm itself ("an attack") nor its means ("missiles"). */
    private boolean isHarmed(Entry entry, int noun) {
        boolean harm = HARM.stream().anyMatch(entry.code()::startsWith);
        return harm && !fillers.isDeed(noun) && !instruments.isOne(noun);
    }

    private int noun(List<Integer> heads) {
        for (int head : heads) {
            if (tree.tag(head).startsWith("NN")
                    && !tree.token(head).isName()
                    && !fillers.isMeasure(head)
                    && cast.named(head).isEmpty()) {
                return head;
            }
        }
        return -1;
    }
}
