package org.entente.engine.text.decoding;

/**
 * A word seen from where the decoder stands. Written as "j-1" (the word before the next input) or "i_lmd" (the first
 * dependent of the word on the stack).
 *
 * @param source i, the stack's top (or the word to be tagged); j, the next input; k, further down the stack
 * @param window so many words to the right, or places on the stack
 */
record Place(char source, int window, Relation relation) {
    enum Relation {
        SELF(""),
        HEAD("h"),
        GRANDHEAD("h2"),
        FIRST("lmd"),
        SECOND("lmd2"),
        LAST("rmd"),
        LAST_BUT_ONE("rmd2"),
        BEFORE("lns"),
        TWO_BEFORE("lns2");

        private final String name;

        Relation(String name) {
            this.name = name;
        }

        static Relation of(String name) {
            for (Relation relation : values()) {
                if (relation.name.equals(name)) {
                    return relation;
                }
            }
            throw new IllegalStateException("the parser's model asks for an unknown relation " + name);
        }
    }

    static Place of(String text) {
        int relation = text.indexOf('_');
        int end = relation < 0 ? text.length() : relation;
        return new Place(
                text.charAt(0),
                end == 1 ? 0 : Integer.parseInt(text.substring(1, end)),
                Relation.of(relation < 0 ? "" : text.substring(relation + 1)));
    }
}
