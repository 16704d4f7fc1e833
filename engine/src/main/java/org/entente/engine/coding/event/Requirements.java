package org.entente.engine.coding.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;
import org.entente.engine.text.Tree;

/** Whether all that an entry asks for stands in a frame, and if not, what is missing. */
final class Requirements {
    private static final String NO = "no";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> ASSERTING = Set.of("will", "would", "can", "could", "may", "might");

    private final Tree tree;
    private final Cast cast;
    private final Wording wording;
    private final Fillers fillers;
    private final boolean told;
    private final boolean strict;

    /** Of each word, once asked, whether it names anybody. */
    private final byte[] named;

    private static final byte NOBODY = 1;
    private static final byte SOMEBODY = 2;

    private Frame asked;
    private String stranded;

    /**
     * @param told whether anybody wants to know what is missing
     * @param strict whether a slot that is to hold an actor must hold one; if not, anybody will do
     */
    Requirements(Tree tree, Cast cast, Wording wording, Fillers fillers, boolean told, boolean strict) {
        this.tree = tree;
        this.cast = cast;
        this.wording = wording;
        this.fillers = fillers;
        this.told = told;
        this.strict = strict;
        this.named = new byte[tree.size()];
    }

    /** Why an entry does not hold, empty if it does. */
    String refuses(Entry entry, Phrase phrase, Frame frame) {
        List<String> others = phrase.others();
        if (!told && !others.isEmpty() && !wording.hasAll(others)) {
            return NO;
        }
        for (int i = 0; i < others.size(); i++) {
            String other = others.get(i);
            if (other.equals("in") && wording.isPlace(frame.head())) {
                return because("\"in\" says where");
            }
            boolean particle = frame.kind() == Kind.VERB && Wording.PARTICLES.contains(other);
            boolean there = particle
                    ? wording.particle(other, others, frame.head(), Wording.DEPTH)
                    : wording.stands(other, frame.head(), Wording.DEPTH);
            if (!there) {
                return because("\"", other, "\" does not stand with it");
            }
        }
        String stranded = stranded(frame);
        if (!stranded.isEmpty() && !others.contains(stranded) && isFilled(entry.slot(Frame.OBJECT))) {
            return because("the object is that of \"", stranded, "\"");
        }
        List<Slot> slots = entry.slots();
        for (int i = 0; i < slots.size(); i++) {
            String why = refuses(entry, slots.get(i), frame);
            if (!why.isEmpty()) {
                return why;
            }
        }
        if (isDeed(entry)
                && frame.kind() == Kind.VERB
                && entry.slot(Frame.CLAUSE) == null
                && entry.slot(Frame.THAT) == null
                && frame.first(Frame.THAT) >= 0) {
            return because("what has a clause with \"that\" says or shows something");
        }
        if (entry.isOperator()) {
            String particle = strangeParticle(phrase, frame);
            if (!particle.isEmpty()) {
                return because("\"", particle, "\" makes another verb of it");
            }
            if (entry.operator().equals("demand") && isAsserted(frame)) {
                return because("it insists that something is so");
            }
        }
        return !entry.isOperator() || stands(entry.over(), frame)
                ? ""
                : told ? "nothing in " + String.join(", ", entry.over()) : NO;
    }

    /** Whether there is anything in one of the slots. */
    private boolean stands(List<String> slots, Frame frame) {
        for (String slot : slots) {
            if (!fillers.heads(slot, frame).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The same for every entry tried on a frame. */
    private String stranded(Frame frame) {
        if (frame != asked) {
            asked = frame;
            stranded = fillers.stranded(frame);
        }
        return stranded;
    }

    private boolean namesAnybody(int head) {
        if (named[head] == 0) {
            named[head] = cast.named(head).isEmpty() ? NOBODY : SOMEBODY;
        }
        return named[head] == SOMEBODY;
    }

    /** A reason in words, if anybody asked for it: most entries tried do not hold. */
    private String because(String... words) {
        return told ? String.join("", words) : NO;
    }

    private static boolean isFilled(Slot slot) {
        return slot != null && slot.presence() == Slot.Presence.REQUIRED;
    }

    /** "called out the deal" is no call for it. */
    private String strangeParticle(Phrase phrase, Frame frame) {
        int particle = frame.kind() == Kind.VERB ? tree.child(frame.head(), "prt") : -1;
        return particle < 0 || phrase.others().contains(tree.lemma(particle)) ? "" : tree.lemma(particle);
    }

    /** "insisted that it will pay" asserts what "insisted that it pay" demands. */
    private boolean isAsserted(Frame frame) {
        return tree.lemma(frame.head()).equals("insist")
                && frame.in(Frame.THAT).stream().anyMatch(this::isIndicative);
    }

    private boolean isIndicative(int verb) {
        boolean indicative = FINITE.contains(tree.tag(verb));
        for (int child : tree.children(verb)) {
            boolean auxiliary = tree.label(child).startsWith("aux");
            indicative |= auxiliary && (FINITE.contains(tree.tag(child)) || ASSERTING.contains(tree.lemma(child)));
        }
        return indicative;
    }

    /** "pulled out of Bergen": a place does for a target. */
    private boolean isLeft(Entry entry, int head) {
        return entry.code().equals("0874") && tree.token(head).isName();
    }

    /** Material cooperation and conflict, which no clause with "that" can complete. */
    private static boolean isDeed(Entry entry) {
        String code = entry.code();
        if (code.isEmpty()) {
            return false;
        }
        char tens = code.charAt(0);
        char ones = code.charAt(1);
        return tens == '0' ? ones == '6' || ones == '7' : tens == '1' ? ones >= '4' : true;
    }

    private String refuses(Entry entry, Slot slot, Frame frame) {
        List<Integer> heads = fillers.heads(slot.name(), frame);
        if (slot.presence() == Slot.Presence.FORBIDDEN) {
            boolean ofPreposition =
                    slot.name().equals(Frame.OBJECT) && !stranded(frame).isEmpty();
            return heads.isEmpty() || ofPreposition ? "" : because("\"", slot.name(), "\" must be absent");
        }
        if (!slot.not().isEmpty()) {
            for (int head : heads) {
                if (wording.isAny(head, slot.not())) {
                    return because("\"", slot.name(), "\" may not be \"", tree.lemma(head), "\"");
                }
            }
        }
        if (slot.presence() == Slot.Presence.OPTIONAL) {
            return "";
        }
        if (heads.isEmpty()) {
            return because("no \"", slot.name(), "\"");
        }
        boolean words = slot.words().isEmpty();
        boolean actors = slot.role() == Slot.Role.FREE || !strict;
        for (int head : heads) {
            words = words || wording.isAny(head, slot.words());
            actors = actors || namesAnybody(head) || isLeft(entry, head);
        }
        if (!words) {
            return because("\"", slot.name(), "\" is \"", tree.lemma(heads.get(0)), "\", not one of its words");
        }
        if (slot.role() == Slot.Role.BOTH) {
            Set<Integer> sides = new HashSet<>();
            heads.forEach(head -> sides.addAll(cast.named(head)));
            return sides.size() > 1 ? "" : because("not both sides in \"", slot.name(), "\"");
        }
        return actors ? "" : because("no actor in \"", slot.name(), "\"");
    }
}
