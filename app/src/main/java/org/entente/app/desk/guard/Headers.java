package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Map;

/**
 * The headers that tell a browser what a page of ours may do: nothing but what is ours, and in nobody's frame. They are
 * those of OWASP's list.
 */
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

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("Content-Security-Policy", POLICY),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("X-Permitted-Cross-Domain-Policies", "none"),
            Map.entry("X-DNS-Prefetch-Control", "off"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry(
                    "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
                            + " screen-wake-lock=(), usb=(), web-share=(), xr-spatial-tracking=()"),
            Map.entry("Cache-Control", "no-store"));

    /** For a year this name is to be reached over TLS only. */
    private static final String ONLY_TLS = "max-age=31536000";

    private final boolean secure;

    /** @param secure whether browsers reach the desk over TLS */
    public Headers(boolean secure) {
        this.secure = secure;
    }

    /** Sets them all; an answer that may be kept says so itself afterwards. */
    public void set(Context context) {
        ALL.forEach(context::header);
        if (secure) {
            context.header("Strict-Transport-Security", ONLY_TLS);
        }
    }
}
