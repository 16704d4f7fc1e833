package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a name may mean. People mean what they are on a day: an office has dates.
 *
 * @param name as it is written in the tables
 * @param rank candidates of a lower rank are likelier
 * @param meaning what it means on a day
 */
record Candidate(String name, Rank rank, Function<LocalDate, Meaning> meaning) {
    /** The kinds of name, the likeliest first. */
    enum Rank {
        STATE,
        CODE,
        SEAT,
        ORGANISATION,
        FIELD,
        DEED,
        STATUS,
        PEOPLE,
        PERSON,
        SURNAME,
        GROUP,
        OUTLET,
        STORED,
        /** A place says where, and not who. */
        PLACE
    }

    /** A meaning that is the same on all days. */
    static Candidate of(String name, Rank rank, Meaning meaning) {
        return new Candidate(name, rank, day -> meaning);
    }
}
