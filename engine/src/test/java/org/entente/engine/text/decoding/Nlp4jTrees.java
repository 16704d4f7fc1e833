package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * Writes what NLP4J's own classes make of sentences, one a line: form, tag, lemma, head's place and label of each word,
 * a word a line and an empty line after each sentence. Made resources/trees/nlp4j.tsv:
 * {@code Nlp4jTrees sentences.txt nlp4j.tsv}.
 */
final class Nlp4jTrees {
    private final List<NLPComponent<NLPNode>> components = new ArrayList<>();

    private Nlp4jTrees() throws IOException, ClassNotFoundException {
        var none = new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(none);
        Field field = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(serialized("lexica/en-ambiguity-classes-simplified-lowercase"), field, "tags"));
        lexica.setWordClusters(
                new GlobalLexicon<>(serialized("lexica/en-brown-clusters-simplified-lowercase"), field, "clusters"));
        components.add(lexica);
        components.add(component("en-pos"));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(component("en-dep"));
    }

    private static OnlineComponent<NLPNode, ?> component(String name) throws IOException, ClassNotFoundException {
        OnlineComponent<NLPNode, ?> component = serialized("models/" + name);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static <T> T serialized(String path) throws IOException, ClassNotFoundException {
        var packed = Nlp4jTrees.class.getResourceAsStream("/edu/emory/mathcs/nlp/" + path + ".xz");
        try (var in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 20))) {
            return (T) in.readObject();
        }
    }

    private List<String> rows(String sentence) {
        var tokens = new EnglishTokenizer().tokenize(sentence);
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, tokens.get(i - 1).getWordForm());
        }
        for (var component : components) {
            component.process(nodes);
        }
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode n = nodes[i];
            rows.add(String.join(
                    "\t",
                    n.getWordForm(),
                    n.getPartOfSpeechTag(),
                    n.getLemma(),
                    "" + (n.getDependencyHead().getID() - 1),
                    n.getDependencyLabel()));
        }
        rows.add("");
        return rows;
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Nlp4jTrees trees = new Nlp4jTrees();
        List<String> rows = new ArrayList<>();
        for (String sentence : Files.readAllLines(Path.of(args[0]))) {
            rows.addAll(trees.rows(sentence));
        }
        Files.write(Path.of(args[1]), rows);
    }
}
