package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest known sequence of words. */
public final class Trie<V> {
    /** What was found: the values of the sequence of {@code length} words. */
    public record Found<V>(int length, List<V> values) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private List<V> values = List.of();
    }

    private final Node<V> root = new Node<>();

    public void add(List<String> words, V value) {
        Node<V> node = node(words);
        if (node.values.isEmpty()) {
            node.values = new ArrayList<>(1);
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** Lets the sequence have this value and no other. */
    void put(List<String> words, V value) {
        node(words).values = new ArrayList<>(List.of(value));
    }

    private Node<V> node(List<String> words) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        return node;
    }

    /** The longest sequence that begins at {@code from}, or null. */
    public Found<V> longest(List<String> words, int from) {
        Node<V> node = root;
        Found<V> found = null;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                found = new Found<>(i - from + 1, node.values);
            }
        }
        return found;
    }
}
