package org.entente.app.question;

import java.util.List;
import java.util.Optional;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** The event that an item's mark stands for. */
final class Told {
    private Told() {}

    /** The event whose trigger is marked; else the only one that the marked sentence tells. */
    static Optional<Event> event(Annotation item, Reading reading) {
        Optional<Event> marked = reading.events().stream()
                .filter(e -> e.evidence().stream().anyMatch(telling -> item.marks(telling.span())))
                .findFirst();
        return marked.isPresent() ? marked : only(item, reading);
    }

    private static Optional<Event> only(Annotation item, Reading reading) {
        List<Event> told = reading.events().stream()
                .filter(e -> e.evidence().stream().anyMatch(t -> isMarked(item, reading.sentences(), t.sentence())))
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private static boolean isMarked(Annotation item, List<Span> sentences, int sentence) {
        return sentence < sentences.size() && item.marks(sentences.get(sentence));
    }

    /** Refuses an item in which no event is marked. */
    static void check(Annotation item) throws BadGold {
        if (item.marks().isEmpty()) {
            throw new BadGold("no event is marked", "write V[...] around its words");
        }
    }
}
