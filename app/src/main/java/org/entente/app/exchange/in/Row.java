package org.entente.app.exchange.in;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long TABS = 0x0909090909090909L;
    private static final long LINES = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private byte[] bytes = new byte[0];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private int cells;

    /**
     * Notes the cells of the line that begins at {@code begin}, up to the end of the line or of what there is. Eight bytes
     * are looked at at once, as the tabs among them stand too close to be foreseen.
     *
     * @return where the line ends, or -1 if not before {@code end}
     */
    int split(byte[] line, int begin, int end) {
        bytes = line;
        int found = 0;
        int cell = begin;
        for (int i = begin; i < end; i += Long.BYTES) {
            long marks = i + Long.BYTES <= end ? marks((long) EIGHT.get(line, i)) : marksOfLast(line, i, end);
            for (; marks != 0; marks &= marks - 1) {
                int at = i + (Long.numberOfTrailingZeros(marks) >>> 3);
                // What is beyond the most is counted as one more, which makes the row faulty.
                found = Math.min(found, MOST - 1);
                from[found] = cell;
                to[found++] = at;
                if (line[at] == '\n') {
                    cells = found;
                    return at;
                }
                cell = at + 1;
            }
        }
        found = Math.min(found, MOST - 1);
        from[found] = cell;
        to[found] = end;
        cells = found + 1;
        return -1;
    }

    /** The uppermost bit of each byte that is a tab or ends a line. */
    private static long marks(long eight) {
        long tab = eight ^ TABS;
        long line = eight ^ LINES;
        return ~(((tab & LOW) + LOW | tab) & ((line & LOW) + LOW | line)) & ~LOW;
    }

    private static long marksOfLast(byte[] line, int from, int end) {
        long eight = 0;
        for (int i = from; i < end; i++) {
            eight |= (line[i] & 0xFFL) << Byte.SIZE * (i - from);
        }
        return marks(eight);
    }

    /** The last cell loses its last byte: a carriage return. */
    void trim() {
        if (!isEmpty(cells - 1) && bytes[to[cells - 1] - 1] == '\r') {
            to[cells - 1]--;
        }
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
