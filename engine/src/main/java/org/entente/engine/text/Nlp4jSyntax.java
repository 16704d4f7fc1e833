package org.entente.engine.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * NLP4J behind {@link Syntax}, its trees as they come. Its word embeddings and its named-entity model are left out: the
 * English tagger and parser give the same trees without them.
 */
public final class Nlp4jSyntax implements Syntax {
    /** Longer sentences are cut here: parsing time grows with the square of the length, sense does not grow at all. */
    private static final int LONGEST = 150;

    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;
    private final WordVectors vectors;

    private Nlp4jSyntax(List<NLPComponent<NLPNode>> components, WordVectors vectors) {
        this.components = components;
        this.vectors = vectors;
    }

    /** Loads the models, on two threads; the first time they are decoded into {@code store}, which takes 40 seconds. */
    public static Nlp4jSyntax load(ModelStore store) {
        Models models = new Models(store);
        var parser = CompletableFuture.supplyAsync(() -> models.component("en-dep"));
        Map<String, Set<String>> clusters = models.words("en-brown-clusters-simplified-lowercase", HashSet::new);
        GlobalLexica<NLPNode> lexica = lexica(models, clusters);
        var tagger = models.component("en-pos");
        WordVectors vectors = models.vectors(clusters.keySet());
        return new Nlp4jSyntax(
                List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), parser.join()), vectors);
    }

    private static GlobalLexica<NLPNode> lexica(Models models, Map<String, Set<String>> clusters) {
        var none = new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(none);
        Field field = Field.word_form_simplified_lowercase;
        Map<String, List<String>> tags = models.words("en-ambiguity-classes-simplified-lowercase", List::copyOf);
        lexica.setAmbiguityClasses(new GlobalLexicon<>(tags, field, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, field, "word_clusters"));
        return lexica;
    }

    @Override
    public WordVectors vectors() {
        return vectors;
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        List<Words> sentences = new ArrayList<>();
        for (var tokens : tokenizer.segmentize(paragraph)) {
            if (!tokens.isEmpty()) {
                sentences.add(new Words(tokens(tokens, offset)));
            }
        }
        return sentences;
    }

    @Override
    public Words words(String sentence, int offset) {
        return new Words(tokens(tokenizer.tokenize(sentence), offset));
    }

    private static List<Token> tokens(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens, int offset) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (var t : tokens) {
            words.add(new Token(offset + t.getStartOffset(), offset + t.getEndOffset(), t.getWordForm(), "", ""));
        }
        return words;
    }

    @Override
    public Tree parse(Words words) {
        List<Token> tokens = words.tokens();
        int n = Math.min(tokens.size(), LONGEST);
        NLPNode[] nodes = new NLPNode[n + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < n; i++) {
            nodes[i + 1] = new NLPNode(i + 1, tokens.get(i).form());
        }
        for (var component : components) {
            component.process(nodes);
        }
        return tree(tokens, nodes, n);
    }

    private static Tree tree(List<Token> tokens, NLPNode[] nodes, int n) {
        List<Token> tagged = new ArrayList<>(n);
        int[] heads = new int[n];
        String[] labels = new String[n];
        for (int i = 0; i < n; i++) {
            NLPNode node = nodes[i + 1];
            Token t = tokens.get(i);
            String lemma = Lemmas.of(t.form(), node.getLemma(), node.getPartOfSpeechTag());
            String cluster = node.hasWordClusters() ? Collections.max(node.getWordClusters(), BY_LENGTH) : "";
            tagged.add(new Token(t.begin(), t.end(), t.form(), lemma, node.getPartOfSpeechTag(), cluster));
            heads[i] = node.getDependencyHead() == null
                    ? -1
                    : node.getDependencyHead().getID() - 1;
            labels[i] = node.getDependencyLabel().intern();
        }
        return new Tree(tagged, heads, labels);
    }
}
