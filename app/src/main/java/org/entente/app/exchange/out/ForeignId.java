package org.entente.app.exchange.out;

/** Numbers for formats whose ids are numbers. */
final class ForeignId {
    /** What a double holds exactly: readers in R and JavaScript keep ids in one. */
    private static final int BITS = 53;

    private static final int HEX = 16;

    private ForeignId() {}

    /**
     * The number of an imported event, as it came ({@code "gdelt:1234"}); for any other the first 53 bits of its id, which
     * is a digest: of three million events, two share one in about one export of two thousand.
     */
    static long number(String id) {
        int colon = id.lastIndexOf(':');
        String own = id.substring(colon + 1);
        if (colon > 0 && own.matches("[0-9]{1,15}")) {
            return Long.parseLong(own);
        }
        long number = own.matches("[0-9a-f]{16}.*") ? Long.parseUnsignedLong(own.substring(0, HEX), HEX) : mixed(id);
        return number >>> (Long.SIZE - BITS);
    }

    /** FNV-1a, 64 bits, its high bits stirred in. */
    private static long mixed(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    }
}
