package org.entente.engine.coding;

import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.event.Attempt;
import org.entente.engine.coding.mark.Judgement;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** How one sentence was coded: its tree, its actors, its clauses, the entries tried on each predicate, the events made. */
public record Explanation(
        Tree tree,
        List<Named> actors,
        List<Frame> frames,
        List<Attempt> attempts,
        List<Made> events,
        Optional<Judgement> judgement) {
    /** An actor and the words that name it. */
    public record Named(Span span, Actor actor) {}

    /** An event: the entries that made it, outermost first, its trigger's token, and who is in it. */
    public record Made(
            Cameo code, String entry, int trigger, List<Actor> sources, List<Actor> targets, Status status) {}
}
