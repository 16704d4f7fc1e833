package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What auxiliaries, negation, orders and conditions make of an event: "will meet", "must leave", "unless T pays". */
final class Mood {
    /** What nobody is said to be going to do is done by whoever foretells it: "T will be punished, S said". */
    private static final Set<String> FORETELLS = Set.of("will", "will-not", "may", "would", "would-not");

    private static final Set<String> DENIALS = Set.of("not", "will-not", "would-not", "may-not");

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Fillers fillers;
    private final Cast cast;
    private final Conditions conditions;

    Mood(Lexicon lexicon, Frames frames, Cast cast, Fillers fillers, Conditions conditions) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.fillers = fillers;
        this.cast = cast;
        this.conditions = conditions;
    }

    /** Applies the auxiliaries of the verb an event stands at; empty if they leave nothing of it. */
    Optional<Coded> of(Coded event, int token) {
        String row = row(event, token);
        Coded result = event;
        if (DENIALS.contains(row) && event.isUnder("exclude")) {
            Coded open = event.layer().orElseThrow().event(); // "would not rule out sanctions"
            Outcome outcome = lexicon.operators().apply("consider", open.code());
            return outcome.drop()
                    ? Optional.empty()
                    : Optional.of(open.under(row + "+" + event.outermost(), token, outcome, event.roles(), 0));
        }
        if (DENIALS.contains(row) && event.isUnder("fail")) {
            return Optional.of(event.layer().orElseThrow().event().at(token)); // "did not fail to condemn"
        }
        if (!row.isEmpty()) {
            Outcome outcome = lexicon.operators().apply(row, event.code());
            if (outcome.drop()) {
                return Optional.empty();
            }
            Roles around = Roles.NOBODY;
            if (isObliging(row)) {
                around = isOrder(token) ? order(token) : speaker(token).aimedAt(doers(event));
                if (around.sources().isEmpty()) {
                    return Optional.of(event.with(Status.DEMANDED));
                }
            } else if (FORETELLS.contains(row) && event.roles().sources().isEmpty()) {
                around = speaker(token);
            }
            result = event.under(row, token, outcome, around, 0).layered(row, event);
            result = FORETELLS.contains(row) ? promised(result, token) : result;
        }
        if (result.status() == Status.HAPPENED && Modality.isConditional(tree, token)) {
            result = result.with(Status.HYPOTHETICAL);
        }
        return Optional.of(onCondition(result, token));
    }

    /** "S told T that it would roll over the debt": what one says he will do, he promises or threatens his listener. */
    private Coded promised(Coded event, int token) {
        Roles roles = event.roles();
        Roles order = order(token);
        boolean own = roles.targets().isEmpty() && roles.sources().equals(order.sources());
        return own ? event.with(roles.aimedAt(new Roles(List.of(), order.targets(), List.of(), false))) : event;
    }

    /** Whoever does what must be done: he is called upon, if somebody else speaks. */
    private static Roles doers(Coded event) {
        return new Roles(List.of(), event.roles().sources(), List.of(), false);
    }

    private String row(Coded event, int token) {
        String row = Modality.of(tree, token);
        if (row.equals("will") && event.status() == Status.DENIED) {
            return "will-not"; // "there will be no talks"
        }
        if (row.isEmpty() && isOrder(token)) {
            return "must";
        }
        if (row.startsWith("would") && fillers.isReported(token)) {
            return row.replace("would", "will"); // "said it would meet T"
        }
        return row.isEmpty() && isOfNothing(event, token) ? "not" : row;
    }

    /** "leave the island, S told T". */
    private boolean isOrder(int token) {
        return frames.isVerb(token)
                && Modality.isImperative(tree, token)
                && fillers.isReported(token)
                && !order(token).targets().isEmpty();
    }

    private Roles order(int token) {
        List<Integer> who = new ArrayList<>();
        fillers.addressees(token).forEach(a -> who.addAll(cast.named(a)));
        List<Integer> sources = speaker(token).sources();
        who.removeAll(sources);
        return new Roles(sources, who, List.of(), false);
    }

    private static boolean isObliging(String row) {
        return row.startsWith("must") || row.equals("should-have");
    }

    /** What is done on a condition is done to whom the condition binds: "will cut off the gas unless T pays". */
    private Coded onCondition(Coded event, int token) {
        Roles roles = event.roles();
        if (!roles.targets().isEmpty() || roles.sources().isEmpty() || event.status() == Status.HYPOTHETICAL) {
            return event;
        }
        List<Integer> bound = new ArrayList<>(conditions.bound(token));
        bound.removeAll(roles.sources());
        return bound.isEmpty() ? event : event.with(roles.aimedAt(new Roles(List.of(), bound, List.of(), false)));
    }

    /** "reached no agreement", "no talks were held". */
    private boolean isOfNothing(Coded event, int token) {
        if (!frames.isVerb(event.trigger())) {
            return Modality.isNone(tree, event.trigger());
        }
        return frames.at(token).in(Frame.OBJECT).stream().anyMatch(o -> !cast.has(o) && Modality.isNone(tree, o));
    }

    /** Who says what stands at {@code token}: the source of an obligation told in reported speech. */
    private Roles speaker(int token) {
        List<Integer> who = new ArrayList<>();
        fillers.speakers(token).forEach(s -> who.addAll(cast.named(s)));
        return new Roles(who, List.of(), List.of(), false);
    }

    /** What the auxiliaries of a verb and its condition tell where nothing else is told; empty if nothing. */
    Optional<Coded> alone(int token) {
        return obligation(token).or(() -> pressure(token));
    }

    /** "T must do better, S said": a demand even if what T must do is no event. */
    private Optional<Coded> obligation(int token) {
        if (isOrder(token)) {
            Roles order = order(token);
            return bare("must", token, order.sources(), order.targets());
        }
        if (!frames.isVerb(token) || !Modality.of(tree, token).startsWith("must")) {
            return Optional.empty();
        }
        List<Integer> targets = new ArrayList<>();
        frames.subjects(token).forEach(s -> targets.addAll(cast.named(s)));
        return bare("must", token, speaker(token).sources(), targets);
    }

    /** "S will stay away unless T pays": a threat, whatever S will do. */
    private Optional<Coded> pressure(int token) {
        if (!frames.isVerb(token) || !conditions.isPressing(token)) {
            return Optional.empty();
        }
        List<Integer> sources = new ArrayList<>();
        frames.subjects(token).forEach(s -> sources.addAll(cast.named(s)));
        if (sources.isEmpty()) {
            sources.addAll(speaker(token).sources());
        }
        return switch (Modality.of(tree, token)) {
            case "will", "would" -> bare("unless", token, sources, conditions.bound(token));
            case "will-not", "would-not" -> bare("not-unless", token, sources, conditions.bound(token));
            case "" ->
                Modality.isOpen(tree, token)
                        ? bare("unless", token, sources, conditions.bound(token))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What a row says over no event, if it has a source and another as target. */
    private Optional<Coded> bare(String row, int token, List<Integer> sources, List<Integer> all) {
        List<Integer> targets = new ArrayList<>(all);
        targets.removeAll(sources);
        if (sources.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        Roles roles = new Roles(sources, targets, List.of(), false);
        return lexicon.operators().bare(row).map(c -> new Coded(token, token, c, row, roles, Status.HAPPENED, 0));
    }
}
