package org.entente.engine.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom or what a common noun can mean in a text that has named it: {@code ORGANISATION} for "the bloc". */
public enum Meaning {
    /** "the country". */
    STATE,
    /** "the kingdom": only a state whose full name says so. */
    STYLE,
    /** "the alliance". */
    ORGANISATION,
    /** "the movement". */
    GROUP,
    /** "its neighbour". */
    RELATION,
    /** "the two sides". */
    PAIR,
    /** What a role that is no person ends in: "ministry". */
    BODY,
    /** What bears the name of a state and is not of it: "Turkish coffee". */
    THING,
    /** What befalls the city whose name stands before it: "the Quito bombing". */
    BLOW,
    /** What a newspaper's name ends in: "Herald". */
    PAPER,
    /** An adjective that says it is somebody else's: "the visiting minister". */
    OTHER,
    /** What only a state within a federation has: "the governor of Georgia". */
    FEDERAL,
    /** States and organisations, by code, whose leaders news names by surname alone: "Macron". */
    FAMOUS,
    /** Who is explained so bears a given name: "Jordan, a boy of ten". */
    PERSON;

    /** The word for it in {@code actors/nouns.yaml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Meaning> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Meaning::code).collect(Collectors.joining(", "));
    }
}
