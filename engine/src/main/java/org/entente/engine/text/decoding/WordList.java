package org.entente.engine.text.decoding;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few strings known of each of many words, which are kept as 64-bit hashes; equal values are kept once. */
final class WordList {
    private final List<List<String>> values;
    /** Open addressing: a word's hash, then the number of its value. */
    private final long[] table;

    private WordList(List<List<String>> values, long[] table) {
        this.values = values;
        this.table = table;
    }

    /** What is known of the word; empty if nothing is. */
    List<String> of(String word) {
        long key = key(word);
        int mask = table.length - 2;
        for (int at = (int) key << 1 & mask; table[at] != 0; at = at + 2 & mask) {
            if (table[at] == key) {
                return values.get((int) table[at + 1]);
            }
        }
        return List.of();
    }

    private static long key(String word) {
        return Hash.key(0, Hash.of(word));
    }

    static WordList read(ByteBuffer in) throws IOException {
        int words = in.getInt();
        List<List<String>> values = new ArrayList<>();
        long[] table = new long[Integer.highestOneBit(words) << 2];
        int mask = table.length - 2;
        for (int n = in.getInt(); n > 0; n--) {
            values.add(Bytes.strings(in));
            for (int w = in.getInt(); w > 0; w--) {
                long key = in.getLong();
                int at = (int) key << 1 & mask;
                while (table[at] != 0) {
                    if (table[at] == key) {
                        throw new IOException("two words of a list share a key");
                    }
                    at = at + 2 & mask;
                }
                table[at] = key;
                table[at + 1] = values.size() - 1;
            }
        }
        return new WordList(values, table);
    }

    static void write(Map<String, ? extends Collection<String>> words, DataOutputStream out) throws IOException {
        Map<List<String>, List<String>> byValue = new LinkedHashMap<>();
        for (var entry : words.entrySet()) {
            byValue.computeIfAbsent(List.copyOf(entry.getValue()), v -> new ArrayList<>())
                    .add(entry.getKey());
        }
        out.writeInt(words.size());
        out.writeInt(byValue.size());
        for (var entry : byValue.entrySet()) {
            Bytes.write(entry.getKey(), out);
            out.writeInt(entry.getValue().size());
            for (String word : entry.getValue()) {
                out.writeLong(key(word));
            }
        }
    }
}
