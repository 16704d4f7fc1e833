package org.entente.engine.text.decoding;

import java.util.List;

/** A few strings with their hashes, by number. */
final class Values {
    private final List<String> names;
    private final long[] hashes;
    private final long[] powers;

    Values(List<String> names) {
        this.names = names;
        this.hashes = names.stream().mapToLong(Hash::of).toArray();
        this.powers = names.stream().mapToLong(s -> Hash.power(s.length())).toArray();
    }

    int size() {
        return names.size();
    }

    String name(int i) {
        return names.get(i);
    }

    long hash(int i) {
        return hashes[i];
    }

    long power(int i) {
        return powers[i];
    }
}
