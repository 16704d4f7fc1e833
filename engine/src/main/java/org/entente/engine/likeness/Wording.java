package org.entente.engine.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Article;
import org.entente.engine.text.Dateline;

/**
 * The words of an article in their order, those of the headline first, without boilerplate and datelines.
 *
 * @param headline how many of them are the headline's; 0 where it has none
 */
public record Wording(List<Word> words, int headline) {
    /** So many words in a row are a shingle. */
    static final int SHINGLE = 3;

    private static final int SHORT = 50;
    private static final int LONGEST_WITHOUT_PLURAL = 3;

    public static Wording of(Article article) {
        String text = article.text();
        boolean titled = !article.title().isBlank() && text.startsWith(article.title());
        String body = titled ? text.substring(article.title().length()) : text;
        List<Tokens.Token> title = titled ? Tokens.of(Boilerplate.headline(article.title()), true) : List.of();
        List<Tokens.Token> rest = body(body);
        List<Word> words = new ArrayList<>(words(title, names(rest)));
        int headline = words.size();
        words.addAll(words(rest, Set.of()));
        return new Wording(List.copyOf(words), headline);
    }

    /** How many words it has, the headline's apart. */
    public int length() {
        return words.size() - headline;
    }

    private static List<Tokens.Token> body(String text) {
        List<Tokens.Token> tokens = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String bare = line.strip();
            if (!bare.isEmpty() && !Boilerplate.isLine(bare)) {
                String news = Boilerplate.withoutCredits(bare.substring(Dateline.length(bare)));
                tokens.addAll(Tokens.of(news, false));
            }
        }
        return tokens;
    }

    /** Whether it is so short that a copy must be all but equal, or a part. */
    public boolean isShort() {
        return length() < SHORT;
    }

    /** The names in the article's own sentences, by which a headline's are known. */
    private static Set<String> names(List<Tokens.Token> tokens) {
        Set<String> names = new HashSet<>();
        tokens.stream().filter(Tokens.Token::name).forEach(token -> names.add(token.form()));
        return names;
    }

    private static List<Word> words(List<Tokens.Token> tokens, Set<String> names) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            words.add(new Word(Hash.of(singular(form)), kind(tokens, i, names)));
        }
        return words;
    }

    /** "Americans" and "American" are no news to each other. */
    private static String singular(String form) {
        boolean plural = form.length() > LONGEST_WITHOUT_PLURAL && form.endsWith("s") && !form.endsWith("ss");
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static Word.Kind kind(List<Tokens.Token> tokens, int at, Set<String> names) {
        String form = tokens.get(at).form();
        if (Telling.isWord(form)) {
            return isSecondMeasure(tokens, at) ? Word.Kind.PLAIN : Word.Kind.FIGURE;
        }
        return tokens.get(at).name() || names.contains(form) ? Word.Kind.NAME : Word.Kind.PLAIN;
    }

    /** The 56 of "90 km (56 miles)" says once more what the 90 has said. */
    private static boolean isSecondMeasure(List<Tokens.Token> tokens, int at) {
        return at >= 2 && isMeasure(tokens, at) && isMeasure(tokens, at - 2);
    }

    private static boolean isMeasure(List<Tokens.Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Character.isDigit(tokens.get(at).form().charAt(0))
                && Telling.isUnit(tokens.get(at + 1).form());
    }

    /** The shingle that begins at each word; none at the last ones. Of a shorter text all of it is one. */
    long[] shingles() {
        return shingles(0, words.size());
    }

    /** The shingles of a part of the words. */
    long[] shingles(int from, int to) {
        int width = Math.min(SHINGLE, to - from);
        if (width <= 0) {
            return new long[0];
        }
        long[] shingles = new long[to - from - width + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = width;
            for (int j = 0; j < width; j++) {
                hash = Hash.join(hash, words.get(from + i + j).hash());
            }
            shingles[i] = hash;
        }
        return shingles;
    }
}
