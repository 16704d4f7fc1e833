package org.entente.engine.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a sentence into words for the grammar: "19-20" and "Monday's" are two words and more, "31.10.2009" is one. */
final class Lexer {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final String MONEY = "$€£¥";
    private static final String BETWEEN_DIGITS = ".,/-–:";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Word> words() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                letters();
            } else if (isDigit(at)) {
                digits();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                mark();
            }
        }
        return words;
    }

    private void letters() {
        int begin = at;
        boolean digits = false;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            digits |= isDigit(at);
            at++;
        }
        add(begin, digits ? Word.Kind.OTHER : Word.Kind.WORD, 0);
    }

    private void mark() {
        int begin = at++;
        boolean owner = text.charAt(begin) == '’' || text.charAt(begin) == '\'';
        if (owner && at < text.length() && text.charAt(at) == 's' && !isLetter(at + 1)) {
            at++;
        }
        add(begin, Word.Kind.MARK, 0);
    }

    private void digits() {
        int begin = at;
        while (isDigit(at) || at < text.length() && BETWEEN_DIGITS.indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
            at++;
        }
        if (begin > 0 && MONEY.indexOf(text.charAt(begin - 1)) >= 0 || isAt('%')) {
            add(begin, Word.Kind.OTHER, 0);
        } else if (isLetter(at)) {
            suffixed(begin);
        } else {
            numbers(begin);
        }
    }

    /** "5th", "1990s", "24h"; "15-17th" is three words. */
    private void suffixed(int begin) {
        int start = at;
        while (isLetter(at)) {
            at++;
        }
        String suffix = text.substring(start, at).toLowerCase(Locale.ROOT);
        int last = start;
        while (last > begin && isDigit(last - 1)) {
            last--;
        }
        Word.Kind kind =
                ORDINALS.contains(suffix) ? Word.Kind.ORDINAL : suffix.equals("s") ? Word.Kind.DECADE : Word.Kind.OTHER;
        if (last > begin) {
            numbers(begin, last - 1);
            int end = at;
            at = last - 1;
            mark();
            at = end;
        }
        add(last, kind, value(last, start));
    }

    private void numbers(int begin) {
        numbers(begin, at);
    }

    /** One number, two with a dash or stroke between them, a date of three, or a figure that is nothing to us. */
    private void numbers(int begin, int end) {
        int first = separator(begin, end);
        if (first < 0) {
            add(begin, end, Word.Kind.NUMBER, value(begin, end));
            return;
        }
        int second = separator(first + 1, end);
        char mark = text.charAt(first);
        if (second >= 0) {
            boolean date = separator(second + 1, end) < 0 && text.charAt(second) == mark && ".-/".indexOf(mark) >= 0;
            add(begin, end, date ? Word.Kind.NUMERIC_DATE : Word.Kind.OTHER, 0);
        } else if ("-–/".indexOf(mark) >= 0) {
            add(begin, first, Word.Kind.NUMBER, value(begin, first));
            add(first, first + 1, Word.Kind.MARK, 0);
            add(first + 1, end, Word.Kind.NUMBER, value(first + 1, end));
        } else {
            add(begin, end, Word.Kind.OTHER, 0);
        }
    }

    private int separator(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isDigit(i)) {
                return i;
            }
        }
        return -1;
    }

    /** -1 for what is too long to be a day or a year. */
    private int value(int begin, int end) {
        return end - begin > 4 || begin == end ? -1 : Integer.parseInt(text.substring(begin, end));
    }

    private void add(int begin, Word.Kind kind, int value) {
        add(begin, at, kind, value);
    }

    private void add(int begin, int end, Word.Kind kind, int value) {
        String form = text.substring(begin, end);
        words.add(new Word(begin, end, form, form.toLowerCase(Locale.ROOT), kind, value));
    }

    /** Of the ten that we read, not those of other scripts. */
    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
