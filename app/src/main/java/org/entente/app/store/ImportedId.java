package org.entente.app.store;

import java.nio.charset.StandardCharsets;
import org.entente.app.ContentId;

/**
 * How a data set calls an event: by a number, or by a name, of which a number is made. Within a data set the number tells
 * one event from another.
 *
 * @param name empty if it is called by number
 */
public record ImportedId(long number, String name) {
    private static final int HEX = 16;

    /** Of an event that is called by number. */
    public static ImportedId of(long number) {
        return new ImportedId(number, "");
    }

    /** Of an event that is called by name; not empty. */
    public static ImportedId of(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an event needs an id");
        }
        return new ImportedId(Long.parseUnsignedLong(ContentId.of(name.getBytes(StandardCharsets.UTF_8)), HEX), name);
    }
}
