package org.entente.engine.text.time;

import java.util.Optional;

/** What an expression says, before it is known when it was written: "Friday", "3 May", "two weeks ago". */
public interface Moment {
    /** The days meant; empty where the setting does not tell. */
    Optional<Period> in(Setting setting);

    /** Whether it only points back: "that day" is dated where the day is. */
    default boolean recalls() {
        return false;
    }

    /** The same days in every setting. */
    static Moment of(Period period) {
        Optional<Period> known = Optional.of(period);
        return setting -> known;
    }
}
