package org.entente.app.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.lexicon.Dates;

/** From when until when, as exact as it is known; an open end is since ever, or until today. */
public record Term(Optional<PartDate> from, Optional<PartDate> until) {
    public static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

    /** Whether it does not end before it begins. */
    public boolean isOrdered() {
        return from.isEmpty()
                || until.isEmpty()
                || !until.get().last().isBefore(from.get().first());
    }

    public Dates dates() {
        return new Dates(
                from.map(PartDate::first).orElse(LocalDate.MIN),
                until.map(PartDate::last).orElse(LocalDate.MAX));
    }

    /** {@code " from 2024-03 until 2025"}, or nothing. */
    public String said() {
        return from.map(day -> " from " + day).orElse("")
                + until.map(day -> " until " + day).orElse("");
    }
}
