package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;

/** Who acts or is acted upon, where none of a verb's own phrases names anybody: they are told of in the clauses around. */
final class Distant {
    /** Places of what is rejected, welcomed, shut or protested against; its maker stands behind it. */
    private static final List<String> MADE = List.of(Frame.OBJECT, "against", "over", "to", "on", "of");

    /** Among words only: "talked with a party led by T", but not "shelled the camp with guns supplied by T". */
    private static final List<String> SPOKEN = List.of("with", "for");

    /** Of crowds and soldiers only: "gathered at a mill run by T", but not "met in a hotel run by T". */
    private static final List<String> SHOWN = List.of("with", "at", "for", "from", "in", "along");

    /** Roots of codes under which a thing stands for its maker. */
    private static final Set<String> BY_MAKER =
            Set.of("02", "03", "04", "05", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20");

    /** Roots under which a thing stands for whom it touches: "lifted the curbs imposed on T". */
    private static final Set<String> BY_TOUCH = Set.of("08", "15", "16");

    private final Fillers fillers;
    private final Cast cast;
    private final Instruments instruments;
    private final Described described;
    private final Aims aims;
    private final Set<String> contested;
    private final Set<String> holding;

    Distant(Lexicon lexicon, Fillers fillers, Cast cast, Instruments instruments) {
        this.fillers = fillers;
        this.cast = cast;
        this.instruments = instruments;
        this.described = new Described(fillers.frames(), cast);
        this.aims = new Aims(fillers, cast, described);
        this.contested = lexicon.words("contested");
        this.holding = lexicon.words("holding-people");
    }

    /**
     * Whom an entry of a verb or noun is aimed at, if the places around it do not tell; {@code but} are its sources.
     */
    Set<Integer> targets(Entry entry, Frame frame, Set<Integer> but) {
        Set<Integer> found = byThing(entry, frame, but);
        if (found.isEmpty() && isHarm(entry)) {
            found = owners(frame, but);
        }
        if (found.isEmpty() && root(entry).equals("14")) {
            found = asides(frame, but);
        }
        return found;
    }

    /** Whom an entry is aimed at by way of the thing in its object or beside it. */
    private Set<Integer> byThing(Entry entry, Frame frame, Set<Integer> but) {
        String root = root(entry);
        for (String slot : places(root)) {
            for (int thing : frame.in(slot)) {
                boolean silent = fillers.frames().isVerb(thing) || root.equals("11") && fillers.isHarm(thing);
                Set<Integer> found = silent ? new LinkedHashSet<>() : behind(thing, root);
                found.removeAll(but);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    private static List<String> places(String root) {
        List<String> places = new ArrayList<>(MADE);
        boolean show = root.equals("14") || root.equals("15");
        places.addAll(show ? SHOWN : root.compareTo("13") <= 0 ? SPOKEN : List.of());
        return places;
    }

    /** Whom a thing stands for under a root of codes. */
    private Set<Integer> behind(int thing, String root) {
        Set<Integer> found = new LinkedHashSet<>();
        if (BY_TOUCH.contains(root)) {
            found.addAll(described.touched(thing));
        }
        if (found.isEmpty() && BY_MAKER.contains(root)) {
            found.addAll(described.makers(thing));
        }
        if (found.isEmpty() && Roots.HARM.contains(root)) {
            found.addAll(described.inside(thing, holding));
        }
        if (found.isEmpty() && root.equals("08")) {
            found.addAll(described.makers(thing, contested));
        }
        return found;
    }

    private static String root(Entry entry) {
        return entry.isOperator()
                ? ""
                : entry.code().substring(0, Math.min(2, entry.code().length()));
    }

    private static boolean isHarm(Entry entry) {
        return Roots.HARM.contains(root(entry));
    }

    /** "T fled when S shelled their camp": nobody shells his own, so it is that of whoever acts in the clause above. */
    private Set<Integer> owners(Frame frame, Set<Integer> but) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean own = fillers.heads(Frame.POSSESSOR, frame).stream()
                .anyMatch(p -> fillers.isPronoun(p) && but.containsAll(cast.named(p)));
        int above = own && !but.isEmpty() ? fillers.clauseAbove(frame.head()) : -1;
        if (above >= 0) {
            Frame outer = fillers.frame(above);
            String slot = outer.passive() ? Frame.OBJECT : Frame.SUBJECT;
            outer.in(slot).forEach(s -> found.addAll(cast.heading(s)));
            found.removeAll(but);
        }
        return found;
    }

    /** "blocked the road, chanting against T": what protesters say or do meanwhile tells at whom they protest. */
    private Set<Integer> asides(Frame frame, Set<Integer> but) {
        for (int aside : frame.in(Frame.ADJUNCT)) {
            if (fillers.isBareParticiple(aside) && fillers.isOpposing(aside)) {
                Set<Integer> found = aims.of(fillers.frame(aside), but);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return new LinkedHashSet<>();
    }

    /** Who acts by way of the thing in the subject: "the letter signed by S threatens T". */
    Set<Integer> sources(Frame frame, Set<Integer> but) {
        Set<Integer> found = new LinkedHashSet<>();
        int before = frame.in(Frame.SUBJECT).isEmpty() ? fillers.before(frame) : -1;
        if (before >= 0 && cast.has(before) && !but.contains(cast.at(before))) {
            found.addAll(cast.named(before));
            found.removeAll(but);
        }
        for (int thing : frame.in(Frame.SUBJECT)) {
            if (found.isEmpty() && instruments.isOne(thing)) {
                found.addAll(described.makers(thing));
                if (found.isEmpty()) {
                    instruments.issuers(thing, frame.head()).forEach(s -> found.addAll(cast.named(s)));
                }
                found.removeAll(but);
            }
        }
        return found;
    }
}
