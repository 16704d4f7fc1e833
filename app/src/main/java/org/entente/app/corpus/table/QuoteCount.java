package org.entente.app.corpus.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks on their way: an odd number at the end of a file says that one was never closed. */
final class QuoteCount extends FilterReader {
    private final char quote;
    private long count;

    QuoteCount(Reader in, char quote) {
        super(in);
        this.quote = quote;
    }

    boolean isOdd() {
        return count % 2 != 0;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        count += c == quote ? 1 : 0;
        return c;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        for (int i = from; i < from + read; i++) {
            count += to[i] == quote ? 1 : 0;
        }
        return read;
    }
}
