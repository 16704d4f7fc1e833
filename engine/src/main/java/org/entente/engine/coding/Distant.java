package org.entente.engine.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;

/** Who acts or is acted upon, where none of a verb's own phrases names anybody: they are told of in the clauses around. */
final class Distant {
    /** Places of what is rejected, welcomed, shut or protested against; its maker stands behind it. */
    private static final List<String> MADE =
            List.of(Frame.OBJECT, "against", "over", "to", "on", "with", "at", "for", "of", "from", "in", "along");

    /** Roots of codes under which a thing stands for its maker. */
    private static final Set<String> BY_MAKER =
            Set.of("02", "03", "04", "05", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20");

    /** Roots under which a thing stands for whom it touches: "lifted the curbs imposed on T". */
    private static final Set<String> BY_TOUCH = Set.of("08", "15", "16");

    private final Fillers fillers;
    private final Cast cast;
    private final Described described;

    Distant(Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.cast = cast;
        this.described = new Described(fillers.frames(), cast);
    }

    /** Whom an entry is aimed at by way of the thing in its object or beside it; {@code but} are its sources. */
    Set<Integer> targets(Entry entry, Frame frame, Set<Integer> but) {
        String root = entry.isOperator() ? "" : entry.code().substring(0, Math.min(2, entry.code().length()));
        Set<Integer> found = new LinkedHashSet<>();
        for (String slot : MADE) {
            for (int thing : frame.in(slot)) {
                if (found.isEmpty() && !fillers.frames().isVerb(thing)) {
                    if (BY_TOUCH.contains(root)) {
                        found.addAll(described.touched(thing));
                    }
                    if (found.isEmpty() && BY_MAKER.contains(root)) {
                        found.addAll(described.makers(thing));
                    }
                    found.removeAll(but);
                }
            }
        }
        return found;
    }

    /** Who acts by way of the thing in the subject: "the letter signed by S threatens T". */
    Set<Integer> sources(Frame frame, Set<Integer> but) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int thing : frame.in(Frame.SUBJECT)) {
            if (found.isEmpty() && fillers.isInstrument(thing)) {
                found.addAll(described.makers(thing));
                if (found.isEmpty()) {
                    fillers.issuers(thing, frame.head()).forEach(s -> found.addAll(cast.named(s)));
                }
                found.removeAll(but);
            }
        }
        return found;
    }
}
