package org.entente.app.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** TAR, told by the sum of its first header, which is right in every kind of TAR and by chance nowhere else. */
public final class TarFormat implements Format {
    private static final int HEADER = 512;
    private static final int SUM = 148;
    private static final int SUM_LENGTH = 8;

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        return head.length >= HEADER && head[0] != 0 && told(head) == sum(head);
    }

    @Override
    public Articles read(Source source, Opening opening) {
        return new Archive(source, new TarEntries(source.stream()), opening);
    }

    /** The sum of all bytes, with spaces for the sum itself. */
    private static long sum(byte[] head) {
        long sum = 0;
        for (int i = 0; i < HEADER; i++) {
            sum += i >= SUM && i < SUM + SUM_LENGTH ? ' ' : head[i] & 0xFF;
        }
        return sum;
    }

    /** The sum that stands there, in octal digits; -1 if none does. */
    private static long told(byte[] head) {
        String field = new String(head, SUM, SUM_LENGTH, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return field.matches("[0-7]{1,7}") ? Long.parseLong(field, 8) : -1;
    }
}
