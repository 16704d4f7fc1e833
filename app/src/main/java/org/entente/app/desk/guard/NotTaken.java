package org.entente.app.desk.guard;

import io.javalin.http.HttpResponseException;
import java.util.Map;

/** That who asks has to log in first, or that a form is older than what the desk remembers; with what it held. */
public final class NotTaken extends HttpResponseException {
    private final transient Unsent form;

    /** @param status 401 to log in, 403 to send the form again */
    NotTaken(int status, String why, Unsent form) {
        super(status, why, Map.of());
        this.form = form;
    }

    public Unsent form() {
        return form;
    }
}
