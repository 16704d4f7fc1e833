package org.entente.app.desk.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** By what name somebody judges: asked for once, and kept by the browser. It proves nothing; it keeps coders apart. */
final class CoderName {
    static final int LONGEST = 40;

    private static final String COOKIE = "entente-coder";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private CoderName() {}

    /** The name of whoever asks, if he has given one. */
    static Optional<String> of(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).flatMap(CoderName::decoded);
    }

    /** Has the browser keep it; nothing if this is no name. */
    static Optional<String> keep(Context context, String said) {
        Optional<String> name = valid(said);
        name.ifPresent(good -> context.cookie(new Cookie(
                COOKIE,
                Base64.getUrlEncoder().withoutPadding().encodeToString(good.getBytes(StandardCharsets.UTF_8)),
                "/",
                YEAR,
                context.req().isSecure(),
                true,
                null,
                SameSite.STRICT)));
        return name;
    }

    private static Optional<String> decoded(String cookie) {
        try {
            return valid(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Letters, digits, blanks and a few signs: names are joined by semicolons where several are told. */
    private static Optional<String> valid(String said) {
        String name = said.strip().replaceAll("\\s+", " ");
        boolean good = !name.isEmpty() && name.length() <= LONGEST && name.matches("[\\p{L}\\p{M}\\p{N} .,'’@_-]+");
        return good ? Optional.of(name) : Optional.empty();
    }
}
