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
     * What is found of the words by themselves, in their order.
     *
     * @param clusters the longest Brown cluster of each; empty for a rare word
     */
    public record Tags(String[] tags, String[] lemmas, String[] clusters) {}

    /**
     * How they hang together.
     *
     * @param heads the place of each word's head, -1 for the root
     */
    public record Parse(int[] heads, String[] labels) {}

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

    /** Tags the words of a sentence, given as they are written, and finds their base forms. */
    public Tags tag(List<String> forms) {
        Sentence sentence = sentence(forms);
        int n = forms.size();
        String[] all = tagger.tag(sentence);
        String[] tags = new String[n];
        String[] lemmas = new String[n];
        String[] clusters = new String[n];
        for (int i = 0; i < n; i++) {
            Word word = sentence.words[i + 1];
            tags[i] = all[i + 1];
            lemmas[i] = word.lemma(tags[i], morphology::lemmatize).text();
            clusters[i] = word.cluster;
        }
        return new Tags(tags, lemmas, clusters);
    }

    /** Parses the words of a sentence with these tags. */
    public Parse parse(List<String> forms, String[] tags) {
        Sentence sentence = sentence(forms);
        int n = forms.size();
        for (int i = 1; i <= n; i++) {
            sentence.set(i, sentence.words[i].lemma(tags[i - 1], morphology::lemmatize));
        }
        Arcs arcs = parser.parse(sentence);
        int[] heads = new int[n];
        String[] labels = new String[n];
        for (int i = 0; i < n; i++) {
            heads[i] = arcs.heads[i + 1] - 1;
            labels[i] = arcs.labels[i + 1];
        }
        return new Parse(heads, labels);
    }

    private Sentence sentence(List<String> forms) {
        Word[] words = new Word[forms.size() + 1];
        words[0] = Word.ROOT;
        for (int i = 1; i < words.length; i++) {
            words[i] = dictionary.word(forms.get(i - 1));
        }
        return new Sentence(words);
    }
}
