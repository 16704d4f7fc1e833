package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Set;

/**
 * Who asks.
 *
 * @param address of the machine that asks: behind a proxy, the one that the proxy has seen
 * @param host the name by which it asks, with or without a port; empty if it gives none
 * @param secure whether the browser speaks TLS
 */
record Caller(String address, String host, boolean secure) {
    /** Takes the proxy's word if the request comes from it; refused if there is one and it does not. */
    static Caller of(Context context, Set<String> proxies) {
        String address = context.req().getRemoteAddr();
        if (proxies.isEmpty()) {
            return new Caller(address, header(context, "Host"), context.req().isSecure());
        }
        if (!proxies.contains(address)) {
            throw new Refused(403, "This desk is reached through its proxy only.");
        }
        return new Caller(
                last(header(context, "X-Forwarded-For"), address),
                last(header(context, "X-Forwarded-Host"), header(context, "Host")),
                last(header(context, "X-Forwarded-Proto"), "http").equalsIgnoreCase("https"));
    }

    /** The proxy adds its own word at the end; what stands before it was sent by anybody. */
    private static String last(String list, String otherwise) {
        String last = list.substring(list.lastIndexOf(',') + 1).strip();
        return last.isEmpty() ? otherwise : last;
    }

    private static String header(Context context, String name) {
        String value = context.header(name);
        return value == null ? "" : value;
    }
}
