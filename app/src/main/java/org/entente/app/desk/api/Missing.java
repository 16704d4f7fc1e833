package org.entente.app.desk.api;

import io.javalin.http.NotFoundResponse;

/** That there is no such thing. */
final class Missing extends NotFoundResponse {
    /** @param what in words: {@code "no event has the id x"} */
    Missing(String what) {
        super(what);
    }
}
