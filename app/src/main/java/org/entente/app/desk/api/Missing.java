package org.entente.app.desk.api;

import org.entente.app.desk.guard.Refused;

/** That there is no such thing. */
final class Missing extends Refused {
    /** @param what in words: {@code "no event has the id x"} */
    Missing(String what) {
        super(404, what);
    }
}
