package org.entente.app.render;

import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Where the words stand that made an event. */
final class Triggers {
    private Triggers() {}

    /**
     * The span of the trigger's words inside the telling, or the whole telling if they do not stand there in one
     * piece.
     */
    static Span span(Reading reading, Evidence telling) {
        String told = telling.span().of(reading.article().text());
        int at = telling.trigger().isEmpty() ? -1 : told.indexOf(telling.trigger());
        if (at < 0) {
            return telling.span();
        }
        int begin = telling.span().begin() + at;
        return new Span(begin, begin + telling.trigger().length());
    }
}
