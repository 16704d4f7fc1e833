package org.entente.engine.coding.circumstance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.ontology.Context;
import org.entente.engine.text.Tree;

/** In which fields an event is: those that the words of its own clause speak of. */
final class FieldFinder {
    private final ContextTable contexts;

    FieldFinder(ContextTable contexts) {
        this.contexts = contexts;
    }

    /** @param own the tokens that tell the event */
    List<Context> of(Tree tree, BitSet own) {
        List<String> lemmas = new ArrayList<>();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            if (i > 0 && !own.get(i - 1)) {
                lemmas.add(""); // words that do not stand together make no phrase
            }
            lemmas.add(lemma(tree, i));
        }
        return List.copyOf(contexts.of(lemmas));
    }

    /** The plural of a name too: the Prohibition of Chemical Weapons. */
    private static String lemma(Tree tree, int token) {
        String lemma = tree.lemma(token);
        boolean plural = tree.tag(token).equals("NNPS") && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
