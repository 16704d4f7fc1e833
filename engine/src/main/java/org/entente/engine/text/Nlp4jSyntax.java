package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.text.decoding.Decoder;

/**
 * NLP4J behind {@link Syntax}, its trees as they come. Its word embeddings and its named-entity model are left out: the
 * English tagger and parser give the same trees without them.
 */
public final class Nlp4jSyntax implements Syntax {
    /** Longer sentences are cut here: parsing time grows with the square of the length, sense does not grow at all. */
    private static final int LONGEST = 150;

    private final Tokens tokenizer = new Tokens();
    private final Decoder decoder;
    private final WordVectors vectors;

    private Nlp4jSyntax(Decoder decoder, WordVectors vectors) {
        this.decoder = decoder;
        this.vectors = vectors;
    }

    /** Loads the models; the first time they are decoded into {@code store}, which takes 40 seconds. */
    public static Nlp4jSyntax load(ModelStore store) {
        Models models = new Models(store);
        return new Nlp4jSyntax(models.decoder(), models.vectors());
    }

    @Override
    public WordVectors vectors() {
        return vectors;
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        List<Words> sentences = new ArrayList<>();
        for (var tokens : tokenizer.sentences(paragraph)) {
            if (!tokens.isEmpty()) {
                sentences.add(new Words(tokens(tokens, offset)));
            }
        }
        return sentences;
    }

    @Override
    public Words words(String sentence, int offset) {
        return new Words(tokens(tokenizer.of(sentence), offset));
    }

    private static List<Token> tokens(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens, int offset) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (var t : tokens) {
            words.add(new Token(offset + t.getStartOffset(), offset + t.getEndOffset(), t.getWordForm(), "", ""));
        }
        return words;
    }

    @Override
    public Words tag(Words words) {
        List<Token> tokens = words.tokens();
        List<String> forms = forms(tokens);
        Decoder.Tags tags = decoder.tag(forms);
        List<Token> tagged = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Token t = tokens.get(i);
            String tag = tags.tags()[i];
            String lemma = Lemmas.of(t.form(), tags.lemmas()[i], tag);
            tagged.add(new Token(t.begin(), t.end(), t.form(), lemma, tag, tags.clusters()[i]));
        }
        return new Words(tagged);
    }

    private static List<String> forms(List<Token> tokens) {
        int n = Math.min(tokens.size(), LONGEST);
        List<String> forms = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            forms.add(tokens.get(i).form());
        }
        return forms;
    }

    @Override
    public Tree parse(Words words) {
        List<Token> tagged = (words.areTagged() ? words : tag(words)).tokens();
        String[] tags = new String[tagged.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tagged.get(i).tag();
        }
        Decoder.Parse parse = decoder.parse(forms(tagged), tags);
        return new Tree(tagged, parse.heads(), parse.labels());
    }
}
