package org.entente.app.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Spares an answer to who has it already: as long as the store holds the same, the same address has the same answer. */
final class Etag {
    private static final int DIGITS = 20;

    private Etag() {}

    /**
     * Marks the answer; tells whether who asks has it, in which case it is answered.
     *
     * @param parts all that the answer depends on besides the address
     */
    static boolean spares(Context context, String... parts) {
        String tag =
                "\"" + digest(context.path() + "?" + context.queryString() + "\n" + String.join("\n", parts)) + "\"";
        context.header(Header.ETAG, tag);
        context.header(Header.CACHE_CONTROL, "private, no-cache");
        String had = context.header(Header.IF_NONE_MATCH);
        boolean has = had != null
                && Arrays.stream(had.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", "").replaceFirst("(--gzip|-gzip)\"$", "\""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
        if (has) {
            context.status(304);
        }
        return has;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
