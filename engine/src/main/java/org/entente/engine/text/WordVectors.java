package org.entente.engine.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What words mean, as far as the company they keep shows it: words of like use have vectors of like direction
 * (Mikolov et al., "Distributed Representations of Words and Phrases and their Compositionality", 2013). Each is of
 * length 1 and kept in a byte a number.
 */
public final class WordVectors {
    private final int size;
    private final Map<String, Integer> rows;
    private final byte[] numbers;
    /** What a row's bytes are to be multiplied with. */
    private final float[] units;

    private WordVectors(int size, Map<String, Integer> rows, byte[] numbers) {
        this.size = size;
        this.rows = rows;
        this.numbers = numbers;
        this.units = new float[rows.size()];
        for (int row = 0; row < units.length; row++) {
            long squares = 0;
            for (int i = row * size; i < (row + 1) * size; i++) {
                squares += numbers[i] * numbers[i];
            }
            units[row] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        }
    }

    /** How many numbers a vector has. */
    public int size() {
        return size;
    }

    /** Adds {@code word}'s vector to {@code sum} from {@code at} on; false if the word is unknown. */
    public boolean add(String word, float[] sum, int at) {
        Integer row = rows.get(word);
        if (row == null) {
            return false;
        }
        float unit = units[row];
        int from = row * size;
        for (int i = 0; i < size; i++) {
            sum[at + i] += numbers[from + i] * unit;
        }
        return true;
    }

    static WordVectors read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int n = in.readInt();
        Map<String, Integer> rows = new HashMap<>(n * 2);
        for (int row = 0; row < n; row++) {
            rows.put(in.readUTF(), row);
        }
        byte[] numbers = new byte[n * size];
        in.readFully(numbers);
        return new WordVectors(size, rows, numbers);
    }

    static void write(SortedMap<String, float[]> words, DataOutputStream out) throws IOException {
        out.writeInt(words.isEmpty() ? 0 : words.get(words.firstKey()).length);
        out.writeInt(words.size());
        for (String word : words.keySet()) {
            out.writeUTF(word);
        }
        for (float[] vector : words.values()) {
            out.write(bytes(vector));
        }
    }

    /** The largest number becomes 127. */
    private static byte[] bytes(float[] vector) {
        float most = 0;
        for (float f : vector) {
            most = Math.max(most, Math.abs(f));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) (most == 0 ? 0 : Math.round(127 * vector[i] / most));
        }
        return bytes;
    }
}
