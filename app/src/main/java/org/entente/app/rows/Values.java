package org.entente.app.rows;

import java.time.LocalDateTime;

/** The values of rows as text. */
public final class Values {
    private Values() {}

    /** With the digits that CSV keeps; a time, which is one of UTC, with its {@code Z}; nothing is an empty text. */
    public static String text(Object value) {
        return value == null ? "" : value instanceof LocalDateTime time ? time + "Z" : value.toString();
    }
}
