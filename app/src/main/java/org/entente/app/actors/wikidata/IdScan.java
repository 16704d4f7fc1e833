package org.entente.app.actors.wikidata;

/** Looks whether an id stands in the bytes of a line, so that most lines need not be parsed. */
final class IdScan {
    private IdScan() {}

    /** Whether one of {@code ids} stands there in quotes: {@code "P39"}, {@code "Q5"}. */
    static boolean hasAny(byte[] line, int length, String... ids) {
        for (int i = 0; i + 2 < length; i++) {
            if (line[i] == '"' && (line[i + 1] == 'P' || line[i + 1] == 'Q')) {
                for (String id : ids) {
                    if (stands(line, length, i + 1, id)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] line, int length, int at, String id) {
        int end = at + id.length();
        if (end >= length || line[end] != '"') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (line[at + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
