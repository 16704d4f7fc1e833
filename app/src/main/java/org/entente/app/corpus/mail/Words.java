package org.entente.app.corpus.mail;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** The value of a field: its lines joined, and {@code =?utf-8?Q?Ren=C3=A9?=} decoded (RFC 2047). */
final class Words {
    private Words() {}

    static String decoded(String value) {
        String unfolded = MimeUtil.unfold(value);
        try {
            return plain(DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Wrongly encoded words stand there as they are.
            return plain(unfolded);
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
