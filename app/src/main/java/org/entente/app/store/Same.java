package org.entente.app.store;

/**
 * One object for all that are equal, among those seen lately. The rows of a store name the same actors, codes, places and
 * days a million times; whoever keeps events keeps each of those once. Only for what cannot be changed: then it does not
 * matter that several threads use it without a lock.
 */
final class Same {
    private static final int SLOTS = 1 << 14;
    private static final Object[] SEEN = new Object[SLOTS];

    private Same() {}

    /** The one that was seen before, or this one if there is none or others have taken its place. */
    static <T> T of(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 14 ^ hash >>> 28) & SLOTS - 1;
        Object seen = SEEN[slot];
        if (value.equals(seen)) {
            @SuppressWarnings("unchecked")
            T same = (T) seen;
            return same;
        }
        SEEN[slot] = value;
        return value;
    }
}
