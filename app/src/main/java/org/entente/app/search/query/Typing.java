package org.entente.app.search.query;

/** What is common to all ways of typing a name. */
public final class Typing {
    private Typing() {}

    /** The same for "Reuters", "REUTERS" and "the Reuters": words without case, accents, signs and a leading "the". */
    public static String key(String name) {
        String words = String.join(" ", Word.texts(name));
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }
}
