package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Span;

/** Where the sentences stand that tell events: the store keeps their words and their numbers. */
final class Sentences {
    private static final Span UNKNOWN = new Span(0, 0);

    private Sentences() {}

    /** By number; empty spans for those that tell nothing. */
    static List<Span> of(String text, List<ToldReport> reports) {
        List<Span> spans = new ArrayList<>();
        for (ToldReport report : reports) {
            Event told = report.told();
            for (int i = 0; i < told.evidence().size(); i++) {
                Evidence evidence = told.evidence().get(i);
                spans.addAll(Collections.nCopies(Math.max(0, evidence.sentence() + 1 - spans.size()), UNKNOWN));
                Span span = span(text, evidence.span(), report.sentences().get(i));
                if (span.length() > 0) {
                    spans.set(evidence.sentence(), span);
                }
            }
        }
        return spans;
    }

    /** The sentence around a telling: a text may hold the same sentence twice. */
    private static Span span(String text, Span telling, Optional<String> sentence) {
        if (sentence.isEmpty()) {
            return UNKNOWN;
        }
        int begin = text.lastIndexOf(sentence.get(), telling.begin());
        int end = begin + sentence.get().length();
        return begin < 0 || end < telling.end() ? UNKNOWN : new Span(begin, end);
    }
}
