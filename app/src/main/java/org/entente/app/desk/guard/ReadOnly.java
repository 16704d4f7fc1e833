package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Set;

/** Where a desk is open to read only, every request that could change something is refused before any page sees it. */
public final class ReadOnly {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** What is sent to these is answered, and nothing of it is kept in the store. */
    public static final Set<String> ANSWERED = Set.of("/login", "/logout", "/read", "/api/v1/read");

    private ReadOnly() {}

    public static void check(Context context) {
        if (!HARMLESS.contains(context.req().getMethod()) && !ANSWERED.contains(context.path())) {
            throw new Refused(403, "This desk is open to read only.");
        }
    }
}
