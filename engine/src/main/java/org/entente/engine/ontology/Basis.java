package org.entente.engine.ontology;

import java.util.Locale;

/** Where the time of an event is told. */
public enum Basis {
    /** A date in the event's own clause. */
    CLAUSE,
    /** A date elsewhere in its sentence. */
    SENTENCE,
    /** What the article has told before. */
    ARTICLE,
    /** Nothing but the day of publication. */
    DATELINE,
    /** It is not told. */
    NONE;

    /** As written in data: {@code "clause"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
