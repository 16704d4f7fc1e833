package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Only requests to the desk's own names are answered: else a page from elsewhere could have its name lead here (DNS
 * rebinding) and read the store through the user's browser. Behind a proxy, only those that came over TLS.
 */
public final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String CALLER = Caller.class.getName();

    private final Door door;
    private final Set<String> names = new TreeSet<>(LOOPBACK);

    /** @param listen the address on which the desk listens, which is one of its names */
    public Hosts(Door door, String listen) {
        this.door = door;
        door.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        if (!Door.isLoopback(listen)) {
            names.add(listen.contains(":") ? "[" + listen + "]" : listen.toLowerCase(Locale.ROOT));
        }
    }

    /** Refuses a request to another name, and one that others may have read. */
    public void check(Context context) {
        Caller caller = Caller.of(context, door.proxies());
        context.attribute(CALLER, caller);
        if (!names.contains(name(caller.host()))) {
            throw new Refused(
                    421,
                    door.names().isEmpty()
                            ? "This desk answers at http://localhost:" + context.port() + "/ only."
                            : "This desk does not answer to the name by which it was asked.");
        }
        if (!door.proxies().isEmpty() && !caller.secure()) {
            throw new Refused(403, "This desk answers over https only.");
        }
    }

    /** Where the request comes from. */
    public static String address(Context context) {
        Caller caller = context.attribute(CALLER);
        return caller == null ? context.req().getRemoteAddr() : caller.address();
    }

    /** {@code "localhost:7070"} without the port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
