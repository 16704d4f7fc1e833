package org.entente.app.watch.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names a page by its address, the same on every machine: twenty hex digits of a SHA-256. */
public final class PageKey {
    private static final int BYTES = 10;
    private static final Pattern TRACKING = Pattern.compile("(?:utm_[a-z_]+|fbclid|gclid|at_medium|at_campaign)=.*");

    private PageKey() {}

    /** One key for http and https, and with or without the marks by which a site knows which of its feeds was read. */
    public static String of(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        String page = address.getRawAuthority() + address.getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
        return HexFormat.of().formatHex(sha256().digest(page.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
