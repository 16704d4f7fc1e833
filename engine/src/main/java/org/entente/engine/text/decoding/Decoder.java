package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Words into tags, base forms and dependencies. One instance serves many threads. */
public final class Decoder {
    /**
     * What is found of the words, in their order.
     *
     * @param clusters the longest Brown cluster of each; empty for a rare word
     * @param heads the place of each word's head, -1 for the root
     */
    public record Parse(String[] tags, String[] lemmas, String[] clusters, int[] heads, String[] labels) {}

    private final Dictionary dictionary;
    private final Tagger tagger;
    private final MorphAnalyzer morphology = new EnglishMorphAnalyzer();
    private final ArcParser parser;

    private Decoder(Dictionary dictionary, Tagger tagger, ArcParser parser) {
        this.dictionary = dictionary;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** From what {@link Packing} has written: the two word lists, the tagger and the parser. */
    public static Decoder read(ByteBuffer ambiguities, ByteBuffer clusters, ByteBuffer tagger, ByteBuffer parser)
            throws IOException {
        return new Decoder(
                new Dictionary(WordList.read(ambiguities), WordList.read(clusters)), tagger(tagger), parser(parser));
    }

    private static Tagger tagger(ByteBuffer in) throws IOException {
        List<String> tags = Bytes.strings(in);
        List<Feature> features = Feature.of(Bytes.strings(in));
        return new Tagger(features, Weights.read(in, tags.size()), tags);
    }

    private static ArcParser parser(ByteBuffer in) throws IOException {
        List<String> names = Bytes.strings(in);
        List<Feature> features = Feature.of(Bytes.strings(in));
        Weights weights = Weights.read(in, names.size());
        List<int[]> candidates = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            candidates.add(Bytes.ints(in));
        }
        return new ArcParser(features, weights, new Moves(names, candidates));
    }

    /** Tags and parses the words of a sentence, given as they are written. */
    public Parse parse(List<String> forms) {
        int n = forms.size();
        Word[] words = new Word[n + 1];
        words[0] = Word.ROOT;
        for (int i = 0; i < n; i++) {
            words[i + 1] = dictionary.word(forms.get(i));
        }
        Sentence sentence = new Sentence(words);
        String[] tags = tagger.tag(sentence);
        String[] lemmas = new String[n];
        String[] clusters = new String[n];
        for (int i = 1; i <= n; i++) {
            Word.Lemma lemma = words[i].lemma(tags[i], morphology::lemmatize);
            sentence.set(i, lemma);
            lemmas[i - 1] = lemma.text();
            clusters[i - 1] = words[i].cluster;
        }
        Arcs arcs = parser.parse(sentence);
        int[] heads = new int[n];
        String[] labels = new String[n];
        String[] found = new String[n];
        for (int i = 0; i < n; i++) {
            heads[i] = arcs.heads[i + 1] - 1;
            labels[i] = arcs.labels[i + 1];
            found[i] = tags[i + 1];
        }
        return new Parse(found, lemmas, clusters, heads, labels);
    }
}
