package org.entente.app.desk.page.relation;

import java.util.Locale;
import java.util.Optional;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * Which events of a relation are listed, and in which order; what is empty does not restrict.
 *
 * @param source the code of the actor that acts
 */
public record Choice(
        Optional<Context> field,
        Optional<PloverType> type,
        Optional<Status> status,
        Optional<String> source,
        Order order) {
    /** What comes first. */
    public enum Order {
        NEWEST("newest first"),
        OLDEST("oldest first"),
        PULL("strongest pull on a turn"),
        BEST("highest score"),
        WORST("lowest score"),
        TOLD("most told");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** As written in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    static final Choice ALL =
            new Choice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.NEWEST);
}
