package org.entente.app.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an event is rejected. */
public enum Reason {
    NO_EVENT("the words tell no event"),
    NOT_DONE("it is not told as done"),
    WRONG_PAIR("it is not between these two"),
    DUPLICATE("it is told by another event already"),
    OTHER("for another reason");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /** In words: {@code "the words tell no event"}. */
    public String meaning() {
        return meaning;
    }

    /** As written in data: {@code "no_event"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of this code, if there is one. */
    public static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** Whether it holds of whatever else is read into the same words. */
    public boolean isOfTheWords() {
        return this == NO_EVENT;
    }
}
