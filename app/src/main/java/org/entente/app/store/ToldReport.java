package org.entente.app.store;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;

/**
 * An event as one article tells it.
 *
 * @param event the id of the event of the store
 * @param told what the article tells, under the report's own id
 * @param ordinal its number in the article, from 0
 * @param sentences that of each telling; empty where texts are not kept
 */
public record ToldReport(String event, int ordinal, Event told, List<Optional<String>> sentences) {
    public ToldReport {
        sentences = List.copyOf(sentences);
    }

    /** A report with its article. */
    public record In(ToldReport report, StoredReading article) {
        public Event told() {
            return report.told();
        }

        /** The reading of the article as if this event were all that it tells. */
        public Reading alone() {
            return article.telling(List.of(report)).reading();
        }
    }
}
