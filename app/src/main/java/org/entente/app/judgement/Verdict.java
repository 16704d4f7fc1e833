package org.entente.app.judgement;

import java.util.Locale;

/** What a person says of an event, or of two. */
public enum Verdict {
    /** It is coded right. */
    ACCEPT,
    /** There is such an event, but some of it is otherwise. */
    CORRECT,
    /** There is no such event. */
    REJECT,
    /** The person cannot tell. */
    UNSURE,
    /** Two are one event. */
    JOIN,
    /** Two are not one event. */
    PART,
    /** What the person said before is taken back. */
    WITHDRAWN;

    /** As written in data: {@code "accept"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of this code. */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is about two events. */
    public boolean isOfTwo() {
        return this == JOIN || this == PART;
    }

    /** Whether it says anything of the event: that somebody is unsure, or takes a word back, does not. */
    public boolean isSaid() {
        return this != UNSURE && this != WITHDRAWN;
    }
}
