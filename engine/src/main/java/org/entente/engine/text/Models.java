package org.entente.engine.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.entente.engine.text.decoding.Decoder;
import org.entente.engine.text.decoding.Packing;
import org.tukaani.xz.XZInputStream;

/**
 * Loads NLP4J's models. They come as XZ-packed Java serialisation; the store keeps them in a form of ours, which is a
 * tenth of the size and loads in a tenth of the time.
 */
final class Models {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final String AMBIGUITIES = "en-ambiguity-classes-simplified-lowercase";
    private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
    private static final int BUFFER = 1 << 20;

    private final ModelStore store;

    Models(ModelStore store) {
        this.store = store;
    }

    /** Reads the models, on two threads; the first time they are decoded into the store, which takes 40 seconds. */
    Decoder decoder() {
        var parser = CompletableFuture.supplyAsync(() -> parser());
        try {
            return Decoder.read(words(AMBIGUITIES), words(CLUSTERS), tagger(), parser.join());
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new UncheckedIOException("a file is damaged or of another version", new IOException(e));
        }
    }

    private ByteBuffer words(String name) {
        return kept(name + ".hashes", out -> Packing.words(serialized("lexica/" + name), out));
    }

    private ByteBuffer tagger() {
        return kept("en-pos.weights", out -> Packing.tagger(serialized("models/en-pos"), out));
    }

    private ByteBuffer parser() {
        return kept("en-dep.weights", out -> Packing.parser(serialized("models/en-dep"), out));
    }

    private ByteBuffer kept(String name, ModelStore.Writer writer) {
        try (InputStream in = store.open("nlp4j-1.1.3-" + name, writer)) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    /** Vectors of the lower-case words among {@code known}; the models have a million, of names and misspellings mostly. */
    WordVectors vectors() {
        String name = "en-word-embeddings-undigitalized";
        try (var in = new DataInputStream(new BufferedInputStream(
                store.open("nlp4j-1.1.3-" + name + ".vectors", out -> {
                    Map<String, float[]> all = serialized("lexica/" + name);
                    Set<String> known = Models.<Map<String, ?>>serialized("lexica/" + CLUSTERS)
                            .keySet();
                    SortedMap<String, float[]> kept = new TreeMap<>(all);
                    kept.keySet().removeIf(word -> !isPlain(word) || !known.contains(word));
                    var data = new DataOutputStream(out);
                    WordVectors.write(kept, data);
                    data.flush();
                }),
                BUFFER))) {
            return WordVectors.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is damaged or of another version", e);
        }
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    @SuppressWarnings("unchecked")
    private static <T> T serialized(String path) throws IOException {
        try (var in = new ObjectInputStream(new BufferedInputStream(unpack(path), BUFFER))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the parser's " + path + " is of another version", e);
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
