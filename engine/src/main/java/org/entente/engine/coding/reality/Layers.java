package org.entente.engine.coding.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.lexicon.OperatorTable;
import org.entente.engine.ontology.Status;

/**
 * The operators that stand over an event, the innermost first, as far as one has not come past them yet.
 *
 * @param inner the event under all of them
 * @param carrier the verb at which the innermost event stands: "held" of "held talks"
 */
record Layers(Coded inner, int carrier, List<Over> above) {
    /**
     * One operator.
     *
     * @param carrier the verb that carries what comes out: "made" of "made an offer"
     * @param auxiliary whether it is but the grammar of a verb: "will", "not"
     * @param neutral whether it leaves an event what it is, unless its code says otherwise
     * @param stated what the operator table says of the status
     * @param act whether it makes an act of its own of the event, one that happened: a promise, a refusal
     */
    record Over(int position, int carrier, boolean auxiliary, boolean neutral, boolean act, Optional<Status> stated) {
        boolean standsAt(int token) {
            return position == token;
        }
    }

    Layers {
        above = List.copyOf(above);
    }

    static Layers of(Coded event, OperatorTable table) {
        List<Over> above = new ArrayList<>();
        Coded outer = event;
        while (outer.layer().isPresent()) {
            Coded.Layer layer = outer.layer().get();
            above.add(0, over(outer, layer, table));
            outer = layer.event();
        }
        return new Layers(outer, outer.position(), above);
    }

    private static Over over(Coded outer, Coded.Layer layer, OperatorTable table) {
        String operator = layer.operator();
        boolean changed = !outer.code().equals(layer.event().code());
        boolean told = operator.startsWith("must") || operator.equals("not");
        boolean neutral = table.isNeutral(operator);
        boolean act = !told && (!neutral || changed && outer.status().isDeed());
        Optional<Status> stated = table.apply(operator, layer.event().code()).status();
        return new Over(layer.token(), outer.position(), Modality.ROWS.contains(operator), neutral, act, stated);
    }

    boolean hasNext() {
        return !above.isEmpty();
    }

    Over next() {
        return above.get(0);
    }

    /** The event with nothing over it. */
    Layers none() {
        return new Layers(inner, carrier, List.of());
    }

    /** What is left above the next operator. */
    Layers past() {
        return new Layers(inner, next().carrier(), above.subList(1, above.size()));
    }
}
