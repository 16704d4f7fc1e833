package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that tell a browser what a page of ours may do: nothing but what is ours, and in nobody's frame. */
public final class Headers {
    /** Scripts and styles only from our own addresses, none within the page; nothing from elsewhere at all. */
    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control", "no-store");

    private Headers() {}

    /** Sets them all; an answer that may be kept says so itself afterwards. */
    public static void set(Context context) {
        ALL.forEach(context::header);
    }
}
