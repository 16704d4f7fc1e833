package org.entente.app.corpus.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mails of a mailbox as bytes, one at a time. A line "From ..." is a border only behind a blank line, with a time and
 * a year in it and a field of a mail under it: not all programs mark such a line in a text with ">".
 */
final class MboxMails {
    private static final Pattern BORDER = Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*\\d{4}.*");
    private static final Pattern MARKED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*", Pattern.DOTALL);

    /** No line of a head is longer; of a text the rest of the line follows as if it were another one. */
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    /** The border of the next mail, and the line under it, once they have been read. */
    private String ahead;

    private String pushed;
    private boolean cut;

    MboxMails(InputStream in) {
        this.in = in;
    }

    static boolean isBorder(String line) {
        return BORDER.matcher(line.stripTrailing()).matches();
    }

    /** The next mail without its border, or empty after the last. */
    Optional<byte[]> next() throws IOException {
        String line = ahead == null ? line() : ahead;
        ahead = null;
        if (line == null) {
            return Optional.empty();
        }
        var mail = new ByteArrayOutputStream();
        cut = false;
        boolean apart = false;
        for (line = line(); line != null; line = line()) {
            if (apart && isBorder(line)) {
                String under = line();
                if (under == null || FIELD.matcher(under).matches()) {
                    // The border has done its work; what is under it begins the next mail.
                    ahead = line;
                    pushed = under;
                    return Optional.of(mail.toByteArray());
                }
                add(line, mail);
                line = under;
            }
            add(MARKED.matcher(line).matches() ? line.substring(1) : line, mail);
            apart = line.isBlank();
        }
        return Optional.of(mail.toByteArray());
    }

    /** Whether the mail just returned was larger than a mail may be. */
    boolean wasCut() {
        return cut;
    }

    private void add(String line, ByteArrayOutputStream mail) {
        cut |= mail.size() + line.length() > Mail.LARGEST;
        if (!cut) {
            mail.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A line with its end, a character for each byte; null after the last. */
    private String line() throws IOException {
        if (pushed != null) {
            String line = pushed;
            pushed = null;
            return line;
        }
        StringBuilder line = new StringBuilder();
        for (int b = read(); b >= 0; b = read()) {
            line.append((char) b);
            if (b == '\n' || line.length() == LONGEST_LINE) {
                return line.toString();
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return filled == 0 ? -1 : buffer[at++] & 0xFF;
    }
}
