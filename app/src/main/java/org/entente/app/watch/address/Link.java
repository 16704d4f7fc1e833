package org.entente.app.watch.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as people and programs write them, made into ones that can be asked for. */
public final class Link {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Link() {}

    /**
     * The address that {@code text} names on a page at {@code base}: http or https, without a fragment, letters of all
     * scripts encoded. Empty if it is no such address, or has a user's name in it.
     */
    public static Optional<URI> of(URI base, String text) {
        try {
            URI link = base.resolve(new URI(encoded(text.strip())));
            return web(link);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The whole address that stands there. */
    public static Optional<URI> of(String text) {
        try {
            return web(new URI(encoded(text.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> web(URI link) throws URISyntaxException {
        String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || link.getRawAuthority() == null || link.getRawAuthority().contains("@")) {
            return Optional.empty();
        }
        Optional<String> authority = authority(link.getRawAuthority());
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        String path = link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        URI made = new URI(scheme + "://" + authority.get() + path + query).normalize();
        return made.getHost() == null ? Optional.empty() : Optional.of(made);
    }

    /** The host in small letters and in ASCII, the port only where it is not the usual one. */
    private static Optional<String> authority(String raw) {
        if (raw.startsWith("[")) {
            return Optional.of(raw.toLowerCase(Locale.ROOT));
        }
        int colon = raw.indexOf(':');
        String host = colon < 0 ? raw : raw.substring(0, colon);
        String port = colon < 0 ? "" : raw.substring(colon + 1);
        if (!port.matches("[0-9]{0,5}") || !port.isEmpty() && Integer.parseInt(port) > 0xffff) {
            return Optional.empty();
        }
        String ascii = IDN.toASCII(decoded(host), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        String bare = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return bare.isEmpty() ? Optional.empty() : Optional.of(port.isEmpty() ? bare : bare + ":" + port);
    }

    private static String decoded(String host) {
        return host.contains("%") ? java.net.URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8) : host;
    }

    /** Spaces, letters beyond ASCII and lone percent signs, percent-encoded. */
    private static String encoded(String text) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            ascii.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return ascii.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
