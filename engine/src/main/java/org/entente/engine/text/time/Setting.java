package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is read against.
 *
 * @param published the day of publication
 * @param told what the text has dated last: "the following day" follows it
 */
public record Setting(Optional<LocalDate> published, Optional<Period> told, Sense sense) {
    /** A text of that day that has told nothing yet. */
    public static Setting of(LocalDate published, Sense sense) {
        return new Setting(Optional.of(published), Optional.empty(), sense);
    }

    Setting at(LocalDate day, Sense other) {
        return new Setting(Optional.of(day), told, other);
    }
}
