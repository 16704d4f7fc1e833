package org.entente.app.desk.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Set;

/**
 * Tokens against forged forms. A form carries the HMAC of its session's name, or, where nobody logs in, of a random name
 * in a cookie of its browser; a page from elsewhere can neither read the one nor make the other (the signed double-submit
 * pattern of OWASP).
 */
public final class Tokens {
    /** The form's field that carries the token. */
    public static final String FIELD = "_csrf";

    /** The header that carries it where there is no form. */
    public static final String HEADER = "X-CSRF-Token";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final byte[] key;
    private final String cookie;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key at least 32 secret bytes; the same after a restart, so that a form filled in before it still counts
     * @param secure whether the browser is to send the cookie over TLS only
     */
    public Tokens(byte[] key, boolean secure) {
        this.key = key.clone();
        this.secure = secure;
        this.cookie = secure ? "__Host-entente-browser" : "entente-browser";
    }

    /** The token for this browser's forms; names the browser if it has no name yet. */
    public String of(Context context) {
        String session = Entrance.session(context);
        return Digests.signed(key, session != null ? session : browser(context));
    }

    private String browser(Context context) {
        String name = context.cookie(cookie);
        if (name == null || name.isBlank()) {
            name = context.attribute(cookie);
        }
        if (name == null) {
            name = Digests.random(random);
            context.attribute(cookie, name);
            context.cookie(new Cookie(cookie, name, "/", -1, secure, true, null, SameSite.STRICT));
        }
        return name;
    }

    /** Refuses a change that does not come from a form of ours. */
    public void check(Context context) {
        if (HARMLESS.contains(context.req().getMethod()) || Entrance.isProgram(context)) {
            return;
        }
        refuseOtherSites(context);
        if (Entrance.session(context) == null && isJson(context)) {
            return;
        }
        String name = Entrance.session(context) != null ? Entrance.session(context) : context.cookie(cookie);
        if (!signs(context, name)) {
            boolean ours = "same-origin".equals(context.header("Sec-Fetch-Site"));
            throw new NotTaken(
                    403,
                    "This form has lost its token: go back, reload the page, and send it again.",
                    ours ? Unsent.of(context) : Unsent.NOTHING);
        }
    }

    /**
     * What a program of this machine sends. A page of another site would have to ask first whether it may send JSON, and is
     * told no.
     */
    private static boolean isJson(Context context) {
        String type = context.contentType();
        return type != null && type.split(";")[0].strip().equals("application/json");
    }

    /** Refuses what a page of another site sends. */
    static void refuseOtherSites(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refused(403, "This form was sent from another site.");
        }
    }

    /** Whether the request carries the token that belongs to this name. */
    boolean signs(Context context, String name) {
        String token = context.header(HEADER) != null ? context.header(HEADER) : context.formParam(FIELD);
        return name != null && token != null && Digests.same(Digests.signed(key, name), token);
    }
}
