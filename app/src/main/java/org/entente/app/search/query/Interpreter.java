package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands what is typed. Of all that begins with a word the longest is meant, of the longest the likeliest; the others
 * are kept as alternatives. May be asked by many at once.
 */
public final class Interpreter {
    /** What is longer is cut: nobody types that. */
    public static final int LONGEST = 500;

    final Vocabulary tables;
    final Vocabulary store;
    final Spelling spelling;

    private Interpreter(Vocabulary tables, Vocabulary store, Spelling spelling) {
        this.tables = tables;
        this.store = store;
        this.spelling = spelling;
    }

    /** One that knows the tables alone. */
    public static Interpreter of(Vocabulary tables) {
        return new Interpreter(tables, Vocabulary.ofStore(List.of(), Map.of()), new Spelling(tables.words()));
    }

    /** The same with what a store knows beside the tables, in place of what it knew before. */
    public Interpreter with(Vocabulary ofStore) {
        return new Interpreter(tables, ofStore, spelling);
    }

    /** The same vocabulary, for those who complete what is half typed. */
    List<Vocabulary> vocabularies() {
        return List.of(tables, store);
    }

    /** The name of an actor of the tables by its code, or of the members of one, as {@code "members:EUR"}. */
    public Optional<String> name(String code) {
        String members = "members:";
        return code.startsWith(members)
                ? tables.name(code.substring(members.length())).map(name -> "members of " + name)
                : tables.name(code);
    }

    /** What {@code typed} means to somebody who types it on {@code today}. Whatever it is, it is understood somehow. */
    public Query understand(String typed, LocalDate today) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new Reading(this, text, today).query();
    }
}
