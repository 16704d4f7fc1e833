package org.entente.engine.coding.event;

import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Tree;

/** Things that do what their maker or sender does: letters, laws, bombs. */
final class Instruments {
    private static final List<String> CLASSES =
            List.of("document", "law-like", "missile", "explosive", "aircraft", "instrument");

    private final Fillers fillers;
    private final Tree tree;
    private final Set<String> documents;
    private final List<Set<String>> all;

    Instruments(Lexicon lexicon, Fillers fillers) {
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.documents = lexicon.words("document");
        this.all = CLASSES.stream().map(lexicon::words).toList();
    }

    boolean isOne(int noun) {
        String lemma = tree.lemma(noun);
        return all.stream().anyMatch(words -> words.contains(lemma));
    }

    /** "S passed a resolution condemning T": who gives out what a participle is said of. */
    List<Integer> issuers(int document, int participle) {
        int verb = tree.head(document);
        boolean issued = documents.contains(tree.lemma(document))
                && tree.is(participle, "acl")
                && tree.head(participle) == document
                && tree.is(document, "dobj");
        return issued ? fillers.subjects(verb) : List.of();
    }
}
