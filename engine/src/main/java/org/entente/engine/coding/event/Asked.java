package org.entente.engine.coding.event;

import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;

/**
 * Who is asked where no table knows him: "appealed to the public for news of the gunman" asks the public, and nobody who
 * stands farther off.
 */
final class Asked {
    private static final List<String> ADDRESSED = List.of("to", "from");
    /** Nouns of one that are many; of the others only plurals are taken for somebody. */
    private static final Set<String> MANY =
            Set.of("public", "world", "community", "population", "nation", "electorate", "industry", "bloc", "west");

    private static final Set<String> THINGS = Set.of("NNS", "NN");

    private final Fillers fillers;
    private final Cast cast;

    Asked(Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.cast = cast;
    }

    /** The noun of whoever is asked, -1 if a known actor is, or nobody. */
    int of(Entry entry, Frame frame) {
        boolean request = entry.code().startsWith("02") || entry.code().startsWith("10");
        if (!request || entry.isOperator() || isKnown(frame, Frame.OBJECT) || isKnown(frame, Frame.INDIRECT)) {
            return -1;
        }
        if (!frame.in(Frame.CLAUSE).isEmpty()) {
            int whom = noun(frame.in(Frame.OBJECT)); // "urged its allies to send T's arms"
            if (whom >= 0) {
                return whom;
            }
        }
        for (String slot : ADDRESSED) {
            int noun = noun(frame.in(slot));
            if (noun >= 0 || isKnown(frame, slot)) {
                return noun;
            }
        }
        return ofWhatIsAsked(frame);
    }

    /** "appealed for ten ships from the allies". */
    private int ofWhatIsAsked(Frame frame) {
        for (int what : frame.in("for")) {
            int noun = cast.heading(what).isEmpty() ? noun(fillers.frame(what).in("from")) : -1;
            if (noun >= 0) {
                return noun;
            }
        }
        return -1;
    }

    private boolean isKnown(Frame frame, String slot) {
        return frame.in(slot).stream().anyMatch(head -> !cast.named(head).isEmpty());
    }

    private int noun(List<Integer> heads) {
        for (int head : heads) {
            boolean many = fillers.tree().tag(head).equals("NNS")
                    || MANY.contains(fillers.tree().lemma(head));
            if (many
                    && THINGS.contains(fillers.tree().tag(head))
                    && !fillers.isMeasure(head)
                    && cast.named(head).isEmpty()) {
                return head;
            }
        }
        return -1;
    }
}
