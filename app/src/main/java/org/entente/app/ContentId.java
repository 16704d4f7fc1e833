package org.entente.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.engine.ontology.Article;

/** A name for what an article says, the same on every machine: sixteen hex digits of its SHA-256. */
public final class ContentId {
    private static final int BYTES = 8;

    private ContentId() {}

    public static String of(Article article) {
        return of(article.title(), article.published(), article.outlet(), article.address(), article.text());
    }

    /** The id of an article that has none of its own. */
    public static String of(String title, Optional<LocalDate> date, String outlet, String address, String text) {
        // NUL cannot stand in any of the fields, so that no two different articles are joined into the same string.
        String all = String.join("\0", title, date.map(LocalDate::toString).orElse(""), outlet, address, text);
        return of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** A name for bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
