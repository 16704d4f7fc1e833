package org.entente.app.watch.robots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A line of a group: paths that begin so, where {@code *} stands for any letters and {@code $} for the end. */
record Rule(String pattern, boolean allows) {
    Rule {
        pattern = canonical(pattern);
    }

    int length() {
        return pattern.length();
    }

    /** In time that grows with the product of both lengths at most, whatever the stars. */
    boolean matches(String path) {
        boolean whole = pattern.endsWith("$");
        String wanted = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        return glob(wanted, canonical(path));
    }

    private static boolean glob(String wanted, String path) {
        int w = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (p < path.length()) {
            if (w < wanted.length() && wanted.charAt(w) == '*') {
                star = w++;
                resume = p;
            } else if (w < wanted.length() && wanted.charAt(w) == path.charAt(p)) {
                w++;
                p++;
            } else if (star >= 0) {
                w = star + 1;
                p = ++resume;
            } else {
                return false;
            }
        }
        return wanted.substring(w).chars().allMatch(c -> c == '*');
    }

    /** Bytes beyond ASCII encoded and encoded letters and digits not, so that both spellings of a path are one. */
    private static String canonical(String path) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int code = encoded(bytes, i);
            if (code >= 0) {
                text.append(isUnreserved(code) ? String.valueOf((char) code) : hex(code));
                i += 2;
            } else {
                int b = bytes[i] & 0xff;
                text.append(b < 0x80 ? String.valueOf((char) b) : hex(b));
            }
        }
        return text.toString();
    }

    /** The byte that "%2f" stands for at this place, or -1. */
    private static int encoded(byte[] bytes, int at) {
        if (bytes[at] != '%' || at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }

    private static String hex(int b) {
        return String.format(Locale.ROOT, "%%%02X", b);
    }
}
