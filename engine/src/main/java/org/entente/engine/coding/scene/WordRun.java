package org.entente.engine.coding.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * A sentence cut into words as the actor tables cut their names: the token "ex-president" is two words, the token "-"
 * none. {@code tokens} says which token a word is of, {@code firsts} which word a token begins with, -1 if it has none.
 */
public record WordRun(List<String> words, List<Integer> tokens, int[] firsts) {
    public static WordRun of(Tree tree, Function<Token, String> text) {
        List<String> words = new ArrayList<>(tree.size());
        List<Integer> tokens = new ArrayList<>(tree.size());
        int[] firsts = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int first = words.size();
            for (String word : ActorTable.words(text.apply(tree.token(i)))) {
                words.add(word);
                tokens.add(i);
            }
            firsts[i] = words.size() == first ? -1 : first;
        }
        return new WordRun(words, tokens, firsts);
    }

    /** The longest sequence of whole tokens that begins with {@code token}, its length in tokens; null if none does. */
    public <V> Trie.Found<V> longest(Trie<V> trie, int token) {
        int from = firsts[token];
        Trie.Found<V> found = from < 0 ? null : trie.longest(words, from);
        if (found == null) {
            return null;
        }
        int next = from + found.length();
        int last = tokens.get(next - 1);
        boolean whole = next == tokens.size() || tokens.get(next) != last;
        return whole ? new Trie.Found<>(last - token + 1, found.values()) : null;
    }
}
