package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes NLP4J's trained models and word lists in the form that {@link Decoder} reads: a tenth of the size. */
public final class Packing {
    private Packing() {}

    /** Writes a list of words and what is known of each. */
    public static void words(Map<String, ? extends Collection<String>> words, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        WordList.write(words, data);
        data.flush();
    }

    /** Writes a tagger. */
    public static void tagger(POSTagger<NLPNode> tagger, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        component(tagger, data);
        data.flush();
    }

    /** Writes a parser. */
    public static void parser(DEPParser<NLPNode> parser, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        component(parser, data);
        List<int[]> candidates = candidates(parser.getLabelCandidates());
        data.writeInt(candidates.size());
        for (int[] moves : candidates) {
            Bytes.write(moves, data);
        }
        data.flush();
    }

    private static void component(OnlineComponent<NLPNode, ?> component, DataOutputStream out) throws IOException {
        Bytes.write(component.getOptimizer().getLabelMap().getLabelList(), out);
        Bytes.write(features(component.getFeatureTemplate()), out);
        weights(component, out);
    }

    private static List<String> features(FeatureTemplate<NLPNode, ?> template) {
        List<String> features = new ArrayList<>();
        if (!template.getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalStateException("the parser's model asks for word vectors");
        }
        for (FeatureItem item : template.getSetFeatureList()) {
            features.add("set " + part(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            features.add(Arrays.stream(items).map(Packing::part).collect(Collectors.joining(" ")));
        }
        return features;
    }

    private static String part(FeatureItem item) {
        return item.source + (item.window == 0 ? "" : "" + item.window)
                + (item.relation == null ? "" : "_" + item.relation) + ":" + item.field
                + (item.attribute == null ? "" : item.attribute);
    }

    private static void weights(OnlineComponent<NLPNode, ?> component, DataOutputStream out) throws IOException {
        MajorVector vector = component.getOptimizer().getWeightVector().getSparseWeightVector();
        long[] keys = keys(map(component.getFeatureTemplate()), vector.getFeatureSize());
        int[] known = IntStream.range(0, keys.length).filter(f -> keys[f] != 0).toArray();
        out.writeInt(known.length);
        for (int feature : known) {
            out.writeLong(keys[feature]);
        }
        var which = new ByteArrayOutputStream();
        var weights = new ByteArrayOutputStream();
        var weightData = new DataOutputStream(weights);
        for (int feature : known) {
            int before = which.size();
            for (int c = 0; c < vector.getLabelSize(); c++) {
                float weight = vector.get(c, feature);
                if (weight != 0) {
                    which.write(c);
                    weightData.writeFloat(weight);
                }
            }
            out.writeByte(which.size() - before);
        }
        out.writeInt(which.size());
        which.writeTo(out);
        weights.writeTo(out);
    }

    /** The key of each feature by its number; 0 where the number stands for none. */
    private static long[] keys(FeatureMap map, int features) {
        long[] keys = new long[features];
        for (int type = 0; type < map.getIndexMaps().size(); type++) {
            for (var feature : map.getIndexMaps().get(type).object2IntEntrySet()) {
                if (feature.getIntValue() < features) {
                    keys[feature.getIntValue()] = Hash.key(type, Hash.of(feature.getKey()));
                }
            }
        }
        return keys;
    }

    /** NLP4J shows its template's map of features to nobody. */
    private static FeatureMap map(FeatureTemplate<?, ?> template) {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parser's model is of another version", e);
        }
    }

    /** Asks for the moves in each of the cases; their order decides between equals. */
    private static List<int[]> candidates(DEPLabelCandidate<NLPNode> candidates) {
        NLPNode root = new NLPNode().toRoot();
        NLPNode free = new NLPNode(1, "free");
        NLPNode other = new NLPNode(2, "other");
        NLPNode below = new NLPNode(3, "below");
        below.setDependencyHead(other);
        return List.of(
                moves(candidates.get(root, free)),
                moves(candidates.get(below, other)),
                moves(candidates.get(other, below)),
                moves(candidates.get(free, other)),
                moves(candidates.getLeftArcs()),
                moves(candidates.getRightArcs()));
    }

    private static int[] moves(IntSet set) {
        return set.toIntArray();
    }
}
