package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;

/**
 * An event of one sentence before it is known who its actors are in the world: roles by number.
 *
 * @param position the token it stands at in the tree: its trigger, or the verb that carries it, or an operator over it
 * @param trigger the token of the words that named it
 * @param entry lexicon entries, outermost operator first, joined by "+"
 * @param layer the outermost operator and what it stands over; empty if there is none
 */
public record Coded(
        int position,
        int trigger,
        Cameo code,
        String entry,
        Roles roles,
        Status status,
        int specificity,
        Optional<Layer> layer) {
    private static final String AGREEMENT = "030";

    /** Appeals and demands. */
    private static final Set<String> ASKING = Set.of("02", "10");

    /**
     * @param operator the row of the operator table
     * @param token where the operator stands; the event may be carried on by another verb
     */
    public record Layer(String operator, int token, Coded event) {}

    public Coded(int position, int trigger, Cameo code, String entry, Roles roles, Status status, int specificity) {
        this(position, trigger, code, entry, roles, status, specificity, Optional.empty());
    }

    Coded at(int token) {
        return new Coded(token, trigger, code, entry, roles, status, specificity, layer);
    }

    Coded with(Roles other) {
        return new Coded(position, trigger, code, entry, other, status, specificity, layer);
    }

    public Coded with(Status other) {
        return new Coded(position, trigger, code, entry, roles, other, specificity, layer);
    }

    /** Whether {@code operator} is what was said last of it: "not" of "did not attack". */
    boolean isUnder(String operator) {
        return layer.filter(l -> l.operator().equals(operator)).isPresent();
    }

    /** The entry of the outermost operator; of an event under none its own. */
    String outermost() {
        return entry.split("\\+")[0];
    }

    /** The same said to be under {@code operator}, so that another over both knows what it denies or undoes. */
    Coded layered(String operator, Coded event) {
        return new Coded(
                position,
                trigger,
                code,
                entry,
                roles,
                status,
                specificity,
                Optional.of(new Layer(operator, position, event)));
    }

    /** This event under an operator that stands at {@code token} and gives {@code outcome}. */
    public Coded under(String operator, int token, Outcome outcome, Roles around, int weight) {
        Cameo newCode = outcome.code().map(Ontology::code).orElse(code);
        return new Coded(
                token,
                outcome.code().isPresent() ? token : trigger,
                newCode,
                outcome.equals(Outcome.SAME) ? entry : operator + "+" + entry,
                outcome.code().isPresent() && isAskedByNobody(newCode, around) ? around : merge(around, mutual()),
                outcome.status().orElse(status),
                specificity + weight,
                layer);
    }

    /** What two agree on, and may fail to, they agree on with each other. */
    private Roles mutual() {
        boolean agreed = code.code().equals(AGREEMENT) && roles.targets().isEmpty();
        return agreed ? new Roles(roles.sources(), roles.targets(), roles.others(), true, roles.patient()) : roles;
    }

    /** "T is urged to release": whoever asks that, it is not T. */
    private boolean isAskedByNobody(Cameo asking, Roles around) {
        return ASKING.contains(asking.root())
                && around.sources().isEmpty()
                && !around.targets().isEmpty()
                && around.targets().containsAll(roles.sources());
    }

    /**
     * The operator's subject acts; whom it addresses is the target, else whom the inner event names. Two who "refused to
     * meet" refuse each other that, two who "refused to resign" nothing.
     */
    private static Roles merge(Roles outer, Roles inner) {
        List<Integer> sources = outer.sources().isEmpty() ? inner.sources() : outer.sources();
        if (outer.isEachToEach()) {
            return outer;
        }
        if (inner.isEachToEach()
                && sources.equals(inner.sources())
                && outer.targets().isEmpty()) {
            return inner;
        }
        List<Integer> targets = List.of();
        Set<Integer> others = new LinkedHashSet<>();
        for (List<Integer> group :
                List.of(outer.targets(), inner.targets(), inner.sources(), outer.others(), inner.others())) {
            List<Integer> rest = new ArrayList<>(group);
            rest.removeAll(sources);
            if (targets.isEmpty()) {
                targets = rest;
            } else {
                others.addAll(rest);
            }
        }
        others.removeAll(targets);
        if (targets.isEmpty() && sources.size() > 1 && inner.reciprocal()) {
            return new Roles(sources.subList(0, 1), sources.subList(1, sources.size()), List.of(), true);
        }
        return new Roles(
                sources,
                targets,
                List.copyOf(others),
                inner.reciprocal() && outer.sources().isEmpty(),
                targets.isEmpty() && outer.patient() < 0 ? inner.patient() : outer.patient());
    }
}
