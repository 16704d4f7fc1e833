package org.entente.app.desk.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens against forged forms. A browser is given a random name in a cookie, and its forms that name's HMAC; a page from
 * elsewhere can neither read the one nor make the other (the signed double-submit pattern of OWASP).
 */
public final class Tokens {
    /** The form's field that carries the token. */
    public static final String FIELD = "_csrf";

    /** The header that carries it where there is no form. */
    public static final String HEADER = "X-CSRF-Token";

    /** Addresses for programs, which have no form to take a token from. */
    private static final String PROGRAMS = "/api/";

    private static final String COOKIE = "entente-browser";
    private static final int BYTES = 32;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final boolean secure;

    /**
     * @param key at least 32 secret bytes; the same after a restart, so that a form filled in before it still counts
     * @param secure whether the browser is to send the cookie over TLS only
     */
    public Tokens(byte[] key, boolean secure) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.secure = secure;
    }

    /** The token for this browser's forms; names the browser if it has no name yet. */
    public String of(Context context) {
        String name = context.cookie(COOKIE);
        if (name == null || name.isBlank()) {
            name = context.attribute(COOKIE);
        }
        if (name == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            name = BASE64.encodeToString(bytes);
            context.attribute(COOKIE, name);
            context.cookie(new Cookie(COOKIE, name, "/", -1, secure, true, null, SameSite.STRICT));
        }
        return signed(name);
    }

    /** Refuses a change that does not come from a form of ours. */
    public void check(Context context) {
        if (HARMLESS.contains(context.req().getMethod())) {
            return;
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refused(403, "This form was sent from another site.");
        }
        if (isProgram(context)) {
            return;
        }
        String name = context.cookie(COOKIE);
        String token = context.header(HEADER) != null ? context.header(HEADER) : context.formParam(FIELD);
        if (name == null || token == null || !same(signed(name), token)) {
            throw new Refused(403, "This form has lost its token: go back, reload the page, and send it again.");
        }
    }

    /**
     * A request that no form can send: a page from elsewhere could send this type only after asking us whether it may (CORS),
     * to which nobody answers.
     */
    private static boolean isProgram(Context context) {
        String type = context.contentType();
        return context.path().startsWith(PROGRAMS)
                && type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json");
    }

    private String signed(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** In the same time wherever they differ. */
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
