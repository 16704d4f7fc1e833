package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/**
 * One event and its tellings.
 *
 * @param tellings the earliest published first
 * @param first the telling that stands for it: of the most exact date, and of those the earliest published
 * @param code the telling whose code is the finest
 * @param source who acts, in the order of {@code first}, with the narrowest sector that is told
 * @param target who is acted upon, so too
 */
public record Merged(List<Telling> tellings, Telling first, Telling code, Actor source, Actor target) {
    private static final Comparator<Telling> BY_PUBLICATION = Comparator.comparing(
                    (Telling t) -> t.published().orElse(LocalDate.MAX))
            .thenComparing(Telling::article)
            .thenComparing(Telling::id);

    static Merged of(List<Telling> unordered) {
        List<Telling> tellings = unordered.stream().sorted(BY_PUBLICATION).toList();
        Telling first = tellings.stream()
                .min(Comparator.comparing((Telling t) -> t.isOpen())
                        .thenComparing(t -> t.certainty() == Telling.Certainty.VAGUE)
                        .thenComparing(t -> t.when().precision())
                        .thenComparing(Telling::certainty)
                        .thenComparing(BY_PUBLICATION))
                .orElseThrow();
        return new Merged(
                tellings,
                first,
                finest(tellings, first),
                narrowest(tellings, first, true),
                narrowest(tellings, first, false));
    }

    /** The id of the report that stands for the event is that of the event. */
    public String id() {
        return first.id();
    }

    /** The first day told by any of them; empty if nobody knows any. */
    public Optional<LocalDate> start() {
        return tellings.stream()
                .filter(t -> t.time().isKnown())
                .map(t -> t.time().start())
                .min(Comparator.naturalOrder());
    }

    /**
     * A code of more digits is finer, and one that ends in 0 is general; of several as fine, the commonest. Who tells it
     * from the other side has another code for it: to host a visit is not to make one.
     */
    private static Telling finest(List<Telling> tellings, Telling first) {
        Map<String, Integer> votes = votes(tellings, t -> t.code().code());
        return tellings.stream()
                .filter(t -> !Sides.isTurned(first, t))
                .min(Comparator.comparing((Telling t) -> t.code().code().endsWith("0"))
                        .thenComparing(t -> -t.code().code().length())
                        .thenComparing(t -> -votes.get(t.code().code()))
                        .thenComparing(t -> !t.code().equals(first.code()))
                        .thenComparing(BY_PUBLICATION))
                .orElseThrow();
    }

    private static Actor narrowest(List<Telling> tellings, Telling first, boolean source) {
        Actor wanted = source ? first.source() : first.target();
        Function<Telling, Actor> same = t -> Sides.isTurned(first, t) == source ? t.target() : t.source();
        List<Actor> told = tellings.stream()
                .map(same)
                .filter(actor -> actor.code().equals(wanted.code()))
                .toList();
        if (wanted.sector() != Sector.NONE) {
            return wanted;
        }
        Map<Sector, Integer> votes = new TreeMap<>();
        told.forEach(actor -> votes.merge(actor.sector(), 1, Integer::sum));
        Predicate<Actor> narrow = actor -> actor.sector() != Sector.NONE;
        Optional<Actor> best = told.stream()
                .filter(narrow)
                .min(Comparator.comparing((Actor actor) -> -votes.get(actor.sector()))
                        .thenComparing(Actor::sector)
                        .thenComparing(Actor::name));
        return best.orElse(wanted);
    }

    private static Map<String, Integer> votes(List<Telling> tellings, Function<Telling, String> of) {
        Map<String, Integer> votes = new TreeMap<>();
        tellings.forEach(t -> votes.merge(of.apply(t), 1, Integer::sum));
        return votes;
    }
}
