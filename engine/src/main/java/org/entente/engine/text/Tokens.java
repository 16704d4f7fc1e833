package org.entente.engine.text;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * NLP4J's tokenizer, asked once for each word it meets: it tries dozens of patterns on every one. What it makes of a
 * word hangs on the words beside it only if there are other signs than letters in them, so a run of such words is asked
 * for as a whole. One instance serves many threads.
 */
final class Tokens {
    /** Some 10 MB. */
    private static final int KEPT = 50_000;

    /** Words of letters alone, put around a run for those that stand there. */
    private static final String BEFORE = "Since ";

    private static final String AFTER = " then";

    /** The tokens of a run, by their offsets in it. */
    private record Cut(Token[] tokens) {}

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final Map<String, Cut> known = new ConcurrentHashMap<>();

    /** The tokens of a text. */
    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4);
        int runs = 0;
        int end = 0;
        for (int begin = next(text, 0); begin < text.length(); begin = next(text, end)) {
            end = runEnd(text, begin);
            Cut cut = cut(text.substring(begin, end));
            for (Token token : cut.tokens) {
                tokens.add(
                        new Token(token.getWordForm(), begin + token.getStartOffset(), begin + token.getEndOffset()));
            }
            runs++;
        }
        return withStops(runs > 1 ? tokens : tokenizer.tokenize(text));
    }

    /**
     * The stop at the end of a text is no part of the letters before it: "the BBC.", which without a vowel looks like an
     * abbreviation.
     */
    private static List<Token> withStops(List<Token> tokens) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        String form = last == null ? "" : last.getWordForm();
        int letters = form.length() - 1;
        if (letters < 2
                || form.charAt(letters) != '.'
                || !form.chars().limit(letters).allMatch(c -> c >= 'A' && c <= 'Z')) {
            return tokens;
        }
        List<Token> split = new ArrayList<>(tokens);
        int stop = last.getEndOffset() - 1;
        split.set(split.size() - 1, new Token(form.substring(0, letters), last.getStartOffset(), stop));
        split.add(new Token(".", stop, stop + 1));
        return split;
    }

    /** The sentences of a text, as their tokens. */
    List<List<Token>> sentences(String text) {
        return tokenizer.segmentize(of(text));
    }

    private Cut cut(String run) {
        Cut cut = known.get(run);
        if (cut == null) {
            cut = new Cut(tokenizer.tokenize(BEFORE + run + AFTER).stream()
                    .filter(t ->
                            t.getStartOffset() >= BEFORE.length() && t.getEndOffset() <= BEFORE.length() + run.length())
                    .map(t -> new Token(
                            t.getWordForm(), t.getStartOffset() - BEFORE.length(), t.getEndOffset() - BEFORE.length()))
                    .toArray(Token[]::new));
            if (known.size() < KEPT) {
                known.put(run, cut);
            }
        }
        return cut;
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && CharUtils.isWhiteSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the word that begins here ends, or the run of words that are not letters alone. */
    private static int runEnd(String text, int begin) {
        int end = wordEnd(text, begin);
        if (isPlain(text, begin, end)) {
            return end;
        }
        for (int i = next(text, end); i < text.length(); i = next(text, end)) {
            int to = wordEnd(text, i);
            if (isPlain(text, i, to)) {
                break;
            }
            end = to;
        }
        return end;
    }

    private static int wordEnd(String text, int begin) {
        int i = begin;
        while (i < text.length() && !CharUtils.isWhiteSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return end - begin > 2;
    }
}
