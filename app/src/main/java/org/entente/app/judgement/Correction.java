package org.entente.app.judgement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** What a person puts in the place of what was coded; what is empty was right. */
public record Correction(
        Optional<Actor> source,
        Optional<Actor> target,
        Optional<Cameo> code,
        Optional<When> when,
        Optional<Status> status) {
    public static final Correction NONE =
            new Correction(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What has to be corrected in a coding to make another of it. */
    public static Correction between(Coding coded, Coding right) {
        return new Correction(
                changed(Slot.SOURCE, coded, right, right.source()),
                changed(Slot.TARGET, coded, right, right.target()),
                changed(Slot.CODE, coded, right, right.code()),
                changed(Slot.DATE, coded, right, right.when()),
                changed(Slot.STATUS, coded, right, right.status()));
    }

    private static <T> Optional<T> changed(Slot slot, Coding coded, Coding right, T value) {
        return slot.of(coded).equals(slot.of(right)) ? Optional.empty() : Optional.of(value);
    }

    /** The coding corrected. */
    public Coding on(Coding coded) {
        return new Coding(
                source.orElse(coded.source()),
                target.orElse(coded.target()),
                code.orElse(coded.code()),
                when.orElse(coded.when()),
                status.orElse(coded.status()));
    }

    /** The parts that it corrects. */
    public Set<Slot> slots() {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        source.ifPresent(s -> slots.add(Slot.SOURCE));
        target.ifPresent(t -> slots.add(Slot.TARGET));
        code.ifPresent(c -> slots.add(Slot.CODE));
        when.ifPresent(w -> slots.add(Slot.DATE));
        status.ifPresent(s -> slots.add(Slot.STATUS));
        return slots;
    }

    public boolean isEmpty() {
        return slots().isEmpty();
    }
}
