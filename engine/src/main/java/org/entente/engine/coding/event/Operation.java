package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/**
 * What an operator makes of the events in its slots, as the operator table says: "refused to meet" is a refusal. It takes
 * them out of the sentence's events, which it shares with the {@link Composer}.
 */
final class Operation {
    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Cast cast;
    private final Fillers fillers;
    private final Casting casting;
    private final Reach reach;
    private final List<Coded> events;
    private final List<Coded> told = new ArrayList<>();

    Operation(Lexicon lexicon, Frames frames, Cast cast, Fillers fillers, Casting casting, List<Coded> events) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
        this.fillers = fillers;
        this.casting = casting;
        this.reach = new Reach(tree, cast);
        this.events = events;
    }

    /** The deeds that somebody is said to deny or to allege. */
    List<Coded> told() {
        return List.copyOf(told);
    }

    /** What an operator makes of the events in its slots. */
    List<Coded> operate(Match match, int token) {
        Entry entry = match.entry();
        List<Integer> heads = new ArrayList<>();
        for (String slot : entry.over()) {
            heads.addAll(fillers.heads(slot, match.frame()));
        }
        heads.removeIf(head -> heads.stream().anyMatch(object -> isMatterOf(head, object)));
        List<Coded> made = new ArrayList<>();
        boolean ofItsSubject = entry.over().contains(Frame.SUBJECT);
        Roles around = ofItsSubject ? Roles.NOBODY : casting.over(match);
        for (var all = events.listIterator(); all.hasNext(); ) {
            Coded inner = all.next();
            boolean apart =
                    reach.isHearsay(match, inner) || reach.isAsked(match, inner) || reach.isPast(match, inner, around);
            if (stands(inner.position(), heads) && !apart) {
                all.remove();
                Optional<Coded> outer = under(match, inner, around, token);
                if (entry.operator().equals("deny") || reach.isAccount(entry, inner, outer)) {
                    told.add(inner);
                }
                outer.ifPresent(made::add);
            }
        }
        return made;
    }

    private Optional<Coded> under(Match match, Coded inner, Roles around, int token) {
        Entry entry = match.entry();
        Coded event = inner;
        Outcome outcome = lexicon.operators().apply(entry.operator(), inner.code());
        if (isNegative(entry.operator()) && inner.isUnder("exclude")) {
            event = inner.layer().orElseThrow().event(); // "refused to rule out talks"
            outcome = lexicon.operators().apply("consider", event.code());
        } else if (isNegative(entry.operator()) && inner.isUnder("fail")) {
            event = inner.layer().orElseThrow().event(); // "refused to stop short of"
            outcome = Outcome.SAME;
        } else if (entry.operator().equals("announce") && reach.isTold(inner)) {
            outcome = Outcome.SAME; // "announced that it had given aid"
        } else if (inner.status() == Status.DENIED) {
            outcome = denied(entry, inner);
        }
        if (outcome.drop()) {
            return Optional.empty();
        }
        Roles outer = reach.isForeign(entry, inner, around, outcome) ? Roles.NOBODY : around;
        String name = event.equals(inner) ? entry.id() : entry.id() + "+" + inner.outermost();
        Coded made = event.under(name, token, outcome, outer, match.specificity() + 2);
        Roles roles = made.roles().targets().isEmpty() && !outer.equals(Roles.NOBODY)
                ? made.roles().aimedAt(casting.of(match))
                : made.roles();
        return Optional.of(made.with(agreed(match, roles)).layered(entry.operator(), event));
    }

    /** "S and T agreed to seek peace": with each other, where nobody else is named. */
    private static Roles agreed(Match match, Roles roles) {
        boolean alone = roles.targets().isEmpty() && roles.sources().size() > 1;
        return alone && match.phrase().head().equals("agree")
                ? Roles.together(new LinkedHashSet<>(roles.sources()))
                : roles;
    }

    /** "agreed not to attack" is the operator's bare meaning, "decided not to help" a refusal. */
    private Outcome denied(Entry operator, Coded inner) {
        boolean intends = operator.operator().equals("agree") && inner.isUnder("not");
        if (intends) {
            Cameo undone = inner.layer().orElseThrow().event().code();
            if (undone.quad() == 1 || undone.quad() == 2) {
                Outcome refusal = lexicon.operators().apply("will-not", undone);
                return new Outcome(refusal.code(), Optional.of(Status.HAPPENED), false);
            }
        }
        return lexicon.operators().denied(operator.operator());
    }

    private static boolean isNegative(String operator) {
        return operator.equals("refuse") || operator.equals("exclude") || operator.equals("fail");
    }

    /** "started an inquiry into the killing": what is started is the inquiry, not the killing. */
    private boolean isMatterOf(int noun, int object) {
        int prep = tree.head(noun);
        return prep >= 0
                && tree.is(prep, "prep")
                && tree.head(prep) == object
                && events.stream().anyMatch(e -> e.position() == object || e.trigger() == object);
    }

    /** What an operator says over something that is no event. */
    Optional<Coded> bare(Match match, int token) {
        Roles near = casting.of(match);
        boolean aside = !frames.isVerb(token) && !tree.token(token).isAdjective() || tree.is(token, "advcl");
        Roles roles = near.targets().isEmpty() && !aside
                ? near.aimedAt(casting.inside(bareVerbs(match), near.sources()))
                : near;
        boolean overSomething = match.entry().over().stream()
                .flatMap(slot -> fillers.heads(slot, match.frame()).stream())
                .anyMatch(head -> frames.isVerb(head) || !cast.named(head).isEmpty());
        if (!overSomething || isOfEvent(match)) {
            return Optional.empty();
        }
        return lexicon.operators()
                .bare(match.entry().operator())
                .map(code -> new Coded(
                        token,
                        token,
                        code,
                        match.entry().id(),
                        agreed(match, roles),
                        Status.HAPPENED,
                        match.specificity() - 1));
    }

    /** "the talks are likely to be dull": talks agree to nothing. */
    private boolean isOfEvent(Match match) {
        List<Integer> subjects = match.frame().in(Frame.SUBJECT);
        return events.stream().anyMatch(e -> !frames.isVerb(e.position()) && subjects.contains(e.position()));
    }

    private List<Frame> bareVerbs(Match match) {
        return match.entry().over().stream()
                .flatMap(slot -> fillers.heads(slot, match.frame()).stream())
                .filter(frames::isVerb)
                .map(frames::at)
                .toList();
    }

    boolean stands(int position, List<Integer> heads) {
        for (int i = position; i >= 0; i = tree.head(i)) {
            if (heads.contains(i)) {
                return true;
            }
            if (!tree.is(i, "conj")) {
                return false;
            }
        }
        return false;
    }
}
