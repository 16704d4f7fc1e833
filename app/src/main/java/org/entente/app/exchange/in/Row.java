package org.entente.app.exchange.in;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One line as slices of bytes between tabs, valid until the next one is read. Cells count from 0. */
final class Row {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> NOTHING =
            Set.of("None", "NONE", "none", "NA", "N/A", "NULL", "null", "nan", "NaN", "\\N", "---");
    private static final int LONGEST_NOTHING = 4;
    private static final int MOST = 256;

    private byte[] bytes = new byte[0];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private int cells;

    void begin(byte[] line) {
        bytes = line;
        cells = 0;
    }

    /** What is beyond {@value #MOST} cells is counted as one more, which makes the row faulty. */
    void cell(int begin, int end) {
        int at = Math.min(cells, MOST - 1);
        from[at] = begin;
        to[at] = end;
        cells = at + 1;
    }

    int cells() {
        return cells;
    }

    byte[] bytes() {
        return bytes;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    boolean isEmpty(int cell) {
        return from[cell] == to[cell];
    }

    /** The cell as text, empty if there is none ({@code cell} below 0), or if it holds a word for nothing. */
    String value(int cell) {
        if (cell < 0 || isEmpty(cell)) {
            return "";
        }
        String text = text(cell).strip();
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text) ? "" : text;
    }

    /** The cell as text: UTF-8, or where it is not, windows-1252, which holds Latin-1. */
    String text(int cell) {
        int begin = from[cell];
        int length = to[cell] - begin;
        for (int i = begin; i < to[cell]; i++) {
            if (bytes[i] < 0) {
                return decoded(begin, length);
            }
        }
        return new String(bytes, begin, length, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int begin, int length) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, length));
            return text.toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, begin, length, WESTERN);
        }
    }

    /** The cell as a whole number, or -1 if it is none of at most 18 digits. */
    long number(int cell) {
        int length = to[cell] - from[cell];
        if (length == 0 || length > 18) {
            return -1;
        }
        long number = 0;
        for (int i = from[cell]; i < to[cell]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The cell as a decimal number, NaN if it is none. */
    double decimal(int cell) {
        int at = from[cell];
        boolean minus = at < to[cell] && bytes[at] == '-';
        at += minus ? 1 : 0;
        long digits = 0;
        long scale = 0;
        int seen = 0;
        for (; at < to[cell]; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9 && seen < 18) {
                digits = digits * 10 + digit;
                scale *= 10;
                seen++;
            } else if (bytes[at] == '.' && scale == 0) {
                scale = 1;
            } else {
                return Double.NaN;
            }
        }
        double number = scale == 0 ? digits : (double) digits / scale;
        return seen == 0 ? Double.NaN : minus ? -number : number;
    }

    /** Makes one cell of {@code cell} and the {@code more} after it, with blanks for the tabs between. */
    void join(int cell, int more) {
        for (int i = to[cell]; i < to[cell + more]; i++) {
            bytes[i] = bytes[i] == '\t' ? (byte) ' ' : bytes[i];
        }
        to[cell] = to[cell + more];
        for (int i = cell + 1; i + more < cells; i++) {
            from[i] = from[i + more];
            to[i] = to[i + more];
        }
        cells -= more;
    }

    /** Drops the last cells. */
    void cut(int count) {
        cells = count;
    }
}
