package org.entente.app.corpus.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/** Bytes into a mail, as mime4j understands it: with patience for what mail programs get wrong. */
final class Mail {
    /** With all that is attached. */
    static final int LARGEST = 50_000_000;

    /** A chain of forwarded mails has some dozens; reading costs more with each level. */
    private static final int MOST_MULTIPARTS = 200;

    private static final Pattern MULTIPART = Pattern.compile("(?i)boundary\\s*=|message/rfc822");

    private static final MimeConfig PATIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .setMaxHeaderLen(1_000_000)
            .setMalformedHeaderStartsBody(true)
            .build();

    private Mail() {}

    static Message of(byte[] bytes) throws BadInput {
        refuseNested(bytes);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(PATIENT);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try {
            return builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new BadInput(Reason.BROKEN_MAIL, "is a broken mail: " + e.getMessage());
        }
    }

    static BadInput tooLarge() {
        return new BadInput(Reason.TOO_LARGE, "is larger than 50 MB, too large for a mail");
    }

    private static void refuseNested(byte[] bytes) throws BadInput {
        Matcher multipart = MULTIPART.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        int count = 0;
        while (multipart.find()) {
            if (++count > MOST_MULTIPARTS) {
                throw new BadInput(
                        Reason.BROKEN_MAIL, "has more than " + MOST_MULTIPARTS + " parts with parts in them");
            }
        }
    }
}
