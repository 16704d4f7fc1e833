package org.entente.app.desk.guard;

import io.javalin.http.HttpResponseException;
import java.util.Map;

/** That a request is not answered, and why. */
public class Refused extends HttpResponseException {
    /** @param why in words for who sent it: what is wrong and what to do */
    public Refused(int status, String why) {
        super(status, why, Map.of());
    }
}
