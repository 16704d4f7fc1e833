package org.entente.engine.text;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tukaani.xz.XZInputStream;

/**
 * Loads NLP4J's models. They come as XZ-packed Java serialisation; the store keeps them unpacked, and the word lists in
 * a plain form of ours (words by value), which loads in a tenth of the time.
 */
final class Models {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final int BUFFER = 1 << 20;

    private final ModelStore store;

    Models(ModelStore store) {
        this.store = store;
    }

    /** A tagger or parser, ready to decode. */
    @SuppressWarnings("unchecked")
    OnlineComponent<NLPNode, ?> component(String name) {
        try (var in = new ObjectInputStream(new BufferedInputStream(
                store.open("nlp4j-1.1.3-" + name + ".bin", out -> unpack("models/" + name)
                        .transferTo(out)),
                BUFFER))) {
            var component = (OnlineComponent<NLPNode, ?>) in.readObject();
            component.setFlag(NLPFlag.DECODE);
            return component;
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model " + name + " cannot be read: " + e.getMessage(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the parser's model " + name + " is of another version", e);
        }
    }

    /** A map from words to the few strings known of each; equal values are shared. */
    <C extends Collection<String>> Map<String, C> words(String name, Function<List<String>, C> collection) {
        try (var in = new DataInputStream(new BufferedInputStream(
                store.open("nlp4j-1.1.3-" + name + ".words", out -> pack(name, new DataOutputStream(out))), BUFFER))) {
            return read(in, collection);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's word list " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Vectors of the lower-case words among {@code known}; the models have a million, of names and misspellings mostly. */
    WordVectors vectors(Set<String> known) {
        String name = "en-word-embeddings-undigitalized";
        try (var in = new DataInputStream(new BufferedInputStream(
                store.open("nlp4j-1.1.3-" + name + ".vectors", out -> {
                    Map<String, float[]> all = serialized(name);
                    SortedMap<String, float[]> kept = new TreeMap<>(all);
                    kept.keySet().removeIf(word -> !isPlain(word) || !known.contains(word));
                    var data = new DataOutputStream(out);
                    WordVectors.write(kept, data);
                    data.flush();
                }),
                BUFFER))) {
            return WordVectors.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's word vectors cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    private static <C extends Collection<String>> Map<String, C> read(
            DataInputStream in, Function<List<String>, C> collection) throws IOException {
        int values = in.readInt();
        Map<String, C> words = new HashMap<>(in.readInt() * 2);
        for (int v = 0; v < values; v++) {
            int size = in.readInt();
            List<String> value = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                value.add(in.readUTF().intern());
            }
            C shared = collection.apply(value);
            for (int n = in.readInt(); n > 0; n--) {
                words.put(in.readUTF(), shared);
            }
        }
        return words;
    }

    private static void pack(String name, DataOutputStream out) throws IOException {
        Map<List<String>, List<String>> byValue = new LinkedHashMap<>();
        int words = 0;
        Map<String, Collection<String>> all = serialized(name);
        for (var entry : all.entrySet()) {
            byValue.computeIfAbsent(new ArrayList<>(entry.getValue()), v -> new ArrayList<>())
                    .add(entry.getKey());
            words++;
        }
        out.writeInt(byValue.size());
        out.writeInt(words);
        for (var entry : byValue.entrySet()) {
            writeAll(out, entry.getKey());
            writeAll(out, entry.getValue());
        }
        out.flush();
    }

    private static void writeAll(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String s : strings) {
            out.writeUTF(s);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> serialized(String name) throws IOException {
        try (var in = new ObjectInputStream(new BufferedInputStream(unpack("lexica/" + name), BUFFER))) {
            return (Map<String, V>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static InputStream unpack(String path) throws IOException {
        InputStream in = Models.class.getResourceAsStream(ROOT + path + ".xz");
        if (in == null) {
            throw new IOException("nlp4j-english is not on the class path: " + path);
        }
        return new XZInputStream(new BufferedInputStream(in, BUFFER));
    }
}
