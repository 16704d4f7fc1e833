package org.entente.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.coding.Coder;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Example;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** Sentences into what a scorer learns from. */
public final class Samples {
    private final Coder coder;

    public Samples(Coder coder) {
        this.coder = coder;
    }

    /** The sentences that are not held out, in their order, then the lexicon's examples. */
    public List<Sample> of(List<Marked> sentences) {
        List<Sample> samples = new ArrayList<>(sentences.parallelStream()
                .filter(s -> !s.isHeldOut())
                .map(s -> new Sample(s.kind(), coder.clues(s.text(), s.source(), s.target(), !s.wasSeen())))
                .toList());
        samples.addAll(ofLexicon());
        return samples;
    }

    /** Every example of the lexicon with both actors marked, by its words alone: its entry is right by proof. */
    private List<Sample> ofLexicon() {
        return coder.tools().lexicon().entries().parallelStream()
                .flatMap(this::of)
                .toList();
    }

    private Stream<Sample> of(Entry entry) {
        return entry.codes().stream()
                .filter(e -> !e.source().isEmpty() && !e.target().isEmpty())
                .flatMap(e -> code(entry, e).flatMap(Coder::kind).stream()
                        .map(kind -> new Sample(kind, coder.clues(e.text(), e.source(), e.target(), false))));
    }

    private static Optional<Cameo> code(Entry entry, Example example) {
        return Ontology.cameo(example.code().isEmpty() ? entry.code() : example.code());
    }
}
