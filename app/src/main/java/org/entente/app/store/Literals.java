package org.entente.app.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Words as literals of SQL. For lists of keys alone: an index is used where they stand in the statement, and not where
 * they are bound to it.
 */
final class Literals {
    private Literals() {}

    /** {@code 'a', 'b'}: in the order of the words; a list that nothing is in for no words. */
    static String of(Collection<String> words) {
        return words.isEmpty() ? "NULL" : words.stream().map(Literals::of).collect(Collectors.joining(", "));
    }

    /** A statement ends at a NUL, and no key that is stored has one. */
    private static String of(String word) {
        return "'" + word.replace("\0", "").replace("'", "''") + "'";
    }
}
