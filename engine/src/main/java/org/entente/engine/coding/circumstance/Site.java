package org.entente.engine.coding.circumstance;

import java.util.List;

/**
 * A place named in a sentence by tokens {@code from..to} (inclusive).
 *
 * @param name as written, a headline's capitals taken back
 * @param states the states it may lie in, the likeliest first; empty for waters and for names that no table has
 */
record Site(int from, int to, String name, Kind kind, List<String> states) {
    enum Kind {
        /** A town, a province, an island. */
        SPOT,
        STATE,
        /** A sea, a strait, mountains: in no state or in several. */
        OPEN,
        /** A name that no table has; only its sentence can tell that it is a place. */
        UNKNOWN
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    boolean isState() {
        return kind == Kind.STATE;
    }
}
