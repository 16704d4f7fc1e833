package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * On the loopback address only requests to its own names are answered: else a page from elsewhere could have its name
 * lead here (DNS rebinding) and read the store through the user's browser.
 */
public final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Hosts() {}

    /** Refuses a request to another name. */
    public static void check(Context context) {
        String host = context.header("Host");
        if (host == null || !LOOPBACK.contains(name(host))) {
            throw new Refused(421, "This desk answers at http://localhost:" + context.port() + "/ only.");
        }
    }

    /** {@code "localhost:7070"} without the port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
