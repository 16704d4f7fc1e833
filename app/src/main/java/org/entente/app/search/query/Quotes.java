package org.entente.app.search.query;

import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks. A mark without its fellow is none. */
record Quotes(List<Quote> all) {
    /** From the opening mark to behind the closing one. */
    record Quote(int begin, int end) {
        boolean holds(int at) {
            return at >= begin && at < end;
        }
    }

    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";

    static Quotes in(String text) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int close = kind < 0 ? -1 : close(text, i + 1, kind);
            if (close >= 0) {
                quotes.add(new Quote(i, close + 1));
                i = close;
            }
        }
        return new Quotes(quotes);
    }

    private static int close(String text, int from, int kind) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == CLOSING.charAt(kind) || c == '"' || c == '”') {
                return i;
            }
        }
        return -1;
    }

    /** The text with blanks in place of all that is quoted, each at its place. */
    String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Quote quote : all) {
            for (int i = quote.begin(); i < quote.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
