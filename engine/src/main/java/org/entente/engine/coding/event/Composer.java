package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/**
 * Builds a sentence's events from the leaves of the tree up: an entry makes an event, an operator over it makes another
 * of it ("refused to meet"), a light verb carries it, auxiliaries and negation change it.
 */
public final class Composer {
    /** Codes of MOBILIZE where soldiers, ships or planes go somewhere. */
    private static final Set<String> TROOPS = Set.of("150", "152", "154");

    /** Deeds among words: visits and signings. */
    private static final Set<String> DONE = Set.of("042", "043", "057");

    private static final Roles NOBODY = new Roles(List.of(), List.of(), List.of(), false);

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Matcher matcher;
    private final Fillers fillers;
    private final Casting casting;
    private final Cast cast;
    private final Set<String> speech;
    private final Conditions conditions;
    private final Mood mood;
    private final List<Coded> events = new ArrayList<>();
    private final List<Coded> told = new ArrayList<>();

    public Composer(Lexicon lexicon, Frames frames, Cast cast, Matcher matcher) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
        this.matcher = matcher;
        this.fillers = matcher.fillers();
        this.casting = new Casting(lexicon, fillers, cast);
        this.speech = lexicon.words("speech");
        this.conditions = new Conditions(frames, cast);
        this.mood = new Mood(lexicon, frames, cast, fillers, conditions);
    }

    /** The events of the sentence in the order of their triggers. */
    public List<Coded> compose() {
        for (int token : deepestFirst()) {
            visit(token);
        }
        new Hindsight(frames, conditions).apply(events);
        new Halves(tree).apply(events);
        new Provocations(lexicon, frames, cast).apply(events);
        events.sort(Comparator.comparingInt(Coded::trigger).thenComparing(Coded::entry));
        return List.copyOf(events);
    }

    /** The deeds that somebody is said to deny or to allege, once composed: the events have the denials and charges only. */
    public List<Coded> told() {
        return List.copyOf(told);
    }

    private List<Integer> deepestFirst() {
        int n = tree.size();
        int[] depth = new int[n];
        List<Integer> order = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            for (int h = tree.head(i); h >= 0; h = tree.head(h)) {
                depth[i]++;
            }
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingInt(i -> -depth[i]).thenComparingInt(i -> i));
        return order;
    }

    private void visit(int token) {
        Matcher.Best best = matcher.best(token);
        Match plain = best.plain();
        List<Match> operators = best.operators().stream()
                .filter(o -> plain == null || plain.specificity() <= o.specificity() + 1)
                .toList();
        List<Coded> here = new ArrayList<>();
        for (int o = 0; o < operators.size() && here.isEmpty(); o++) {
            here = operate(operators.get(o), token);
        }
        if (here.isEmpty()) {
            here = carried(token, plain == null && operators.isEmpty());
            if (plain != null && (here.isEmpty() || consumes(plain))) {
                here.clear();
                Coded event = event(plain, token);
                Optional<Coded> help = help(event, plain.frame());
                if (help.isEmpty()) {
                    consume(plain);
                }
                help.ifPresent(events::remove);
                here.add(help.map(h -> h.at(token)).orElse(event));
            } else if (here.isEmpty()) {
                operators.stream()
                        .flatMap(o -> bare(o, token).stream())
                        .findFirst()
                        .ifPresent(here::add);
            }
        }
        for (Coded event : here) {
            boolean own = plain != null && event.entry().equals(plain.entry().id());
            if (own && says(plain, "not")) { // "does not rule out force": the entry has counted the negation
                events.add(Modality.isPerfect(tree, token) ? event : event.layered(Modality.SAID, event));
            } else {
                mood.of(event, token)
                        .map(e -> own && (says(plain, "will") || says(plain, "no") || says(plain, "none"))
                                ? e.layered(Modality.SAID, e)
                                : e)
                        .ifPresent(events::add);
            }
        }
        if (here.isEmpty()) {
            mood.alone(token).ifPresent(events::add);
        }
    }

    private static boolean says(Match plain, String auxiliary) {
        return plain.phrase().others().contains(auxiliary);
    }

    /** What troops are sent for, if it is to help somebody: "sent soldiers to train T". */
    private Optional<Coded> help(Coded event, Frame frame) {
        if (!TROOPS.contains(event.code().code())) {
            return Optional.empty();
        }
        List<Integer> aims = frame.in(Frame.PURPOSE);
        return events.stream()
                .filter(e -> e.code().root().equals("07") && stands(e.position(), aims))
                .filter(e -> e.roles().sources().equals(event.roles().sources()))
                .filter(e -> e.roles().targets().stream()
                        .anyMatch(t -> !e.roles().sources().contains(t)))
                .findFirst();
    }

    /**
     * The events of nouns that this verb carries, taken out of the list: they stand here now. A verb that says nothing
     * to us carries its object too: "reopened talks".
     */
    private List<Coded> carried(int token, boolean silent) {
        List<Coded> here = new ArrayList<>();
        if (!frames.isVerb(token)) {
            return here;
        }
        boolean lends = silent && !speech.contains(tree.lemma(token));
        for (var all = events.listIterator(); all.hasNext(); ) {
            Coded event = all.next();
            int noun = event.position();
            if (noun == token || frames.isVerb(noun)) {
                continue;
            }
            boolean object = tree.is(noun, "dobj") || tree.is(noun, "nsubjpass");
            if (frames.at(noun).carrier() == token) {
                all.remove();
                here.add(event.at(token));
            } else if (lends && object && tree.head(noun) == token) {
                all.remove();
                here.add(done(event, token));
            }
        }
        return here;
    }

    /** The event at the verb over it; talks that nobody is said to hold are held by the verb's subject. */
    private Coded done(Coded event, int verb) {
        Roles roles = event.roles();
        if (!roles.sources().isEmpty() || !event.code().root().equals("04")) {
            return event.at(verb);
        }
        List<Integer> sources = new ArrayList<>();
        frames.subjects(verb).forEach(s -> sources.addAll(cast.named(s)));
        sources.removeAll(roles.targets());
        return event.at(verb).with(new Roles(sources, roles.targets(), roles.others(), roles.reciprocal()));
    }

    private static boolean consumes(Match match) {
        return match.entry().slots().stream().anyMatch(s -> !s.words().isEmpty());
    }

    /** An entry that spells out its object's words has told that noun's event too; an opinion on a whole deed has not. */
    private void consume(Match match) {
        boolean opinion = Ontology.code(match.entry().code()).root().equals("11")
                || match.entry().code().equals("051");
        for (Slot slot : match.entry().slots()) {
            if (!slot.words().isEmpty()) {
                for (int head : fillers.heads(slot.name(), match.frame())) {
                    events.removeIf(e -> (e.position() == head || e.trigger() == head) && !(opinion && isWholeDeed(e)));
                }
            }
        }
    }

    /** "welcomed the withdrawal of T's soldiers by S": who did it to whom is told. */
    private static boolean isWholeDeed(Coded event) {
        Roles roles = event.roles();
        boolean deed =
                event.code().quad() % 2 == 0 || DONE.contains(event.code().code());
        return deed
                && !roles.sources().isEmpty()
                && !roles.targets().isEmpty()
                && !roles.sources().equals(roles.targets());
    }

    private Coded event(Match match, int token) {
        Entry entry = match.entry();
        Cameo code = Ontology.code(entry.code());
        Cameo inMode = entry.mode().isEmpty()
                ? code
                : Ontology.inMode(code, entry.mode()).orElse(code);
        return new Coded(token, token, inMode, entry.id(), casting.of(match), Status.HAPPENED, match.specificity());
    }

    /** What an operator makes of the events in its slots. */
    private List<Coded> operate(Match match, int token) {
        Entry entry = match.entry();
        List<Integer> heads = new ArrayList<>();
        for (String slot : entry.over()) {
            heads.addAll(fillers.heads(slot, match.frame()));
        }
        heads.removeIf(head -> heads.stream().anyMatch(object -> isMatterOf(head, object)));
        List<Coded> made = new ArrayList<>();
        boolean ofItsSubject = entry.over().contains(Frame.SUBJECT);
        Roles around = ofItsSubject ? NOBODY : casting.over(match);
        for (var all = events.listIterator(); all.hasNext(); ) {
            Coded inner = all.next();
            boolean apart = isHearsay(match, inner) || isAsked(match, inner) || isPast(match, inner, around);
            if (stands(inner.position(), heads) && !apart) {
                all.remove();
                Optional<Coded> outer = under(match, inner, around, token);
                if (entry.operator().equals("deny") || isAccount(entry, inner, outer)) {
                    told.add(inner);
                }
                outer.ifPresent(made::add);
            }
        }
        return made;
    }

    /** "S alleges that T shelled U": besides the accusation it is S's account of the shelling. */
    private boolean isAccount(Entry operator, Coded inner, Optional<Coded> outer) {
        boolean another = outer.isPresent() && !outer.get().code().equals(inner.code());
        return operator.operator().equals("allege")
                && another
                && tree.is(inner.position(), "ccomp")
                && (inner.status() == Status.HAPPENED || inner.status() == Status.HYPOTHETICAL)
                && inner.layer().isEmpty()
                && !inner.roles().sources().isEmpty();
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
        } else if (entry.operator().equals("announce") && isTold(inner)) {
            outcome = Outcome.SAME; // "announced that it had given aid"
        } else if (inner.status() == Status.DENIED) {
            outcome = denied(entry, inner);
        }
        if (outcome.drop()) {
            return Optional.empty();
        }
        Roles outer = isForeign(entry, inner, around, outcome) ? NOBODY : around;
        String name = event.equals(inner) ? entry.id() : entry.id() + "+" + inner.outermost();
        Coded made = event.under(name, token, outcome, outer, match.specificity() + 2);
        Roles roles = made.roles().targets().isEmpty() && !outer.equals(NOBODY)
                ? made.roles().aimedAt(casting.of(match))
                : made.roles();
        return Optional.of(made.with(roles).layered(entry.operator(), event));
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

    /** A clause that tells what was done, and is not a noun or what would be done. */
    private boolean isTold(Coded inner) {
        return tree.is(inner.position(), "ccomp")
                && inner.status() == Status.HAPPENED
                && (inner.layer().isEmpty() || inner.isUnder("continue"));
    }

    /** "started an inquiry into the killing": what is started is the inquiry, not the killing. */
    private boolean isMatterOf(int noun, int object) {
        int prep = tree.head(noun);
        return prep >= 0
                && tree.is(prep, "prep")
                && tree.head(prep) == object
                && events.stream().anyMatch(e -> e.position() == object || e.trigger() == object);
    }

    /** "asked whether T had left": nobody asks T to leave. */
    private boolean isAsked(Match match, Coded inner) {
        int mark = tree.child(inner.position(), "mark");
        boolean asks = mark >= 0
                && (tree.lemma(mark).equals("whether")
                        || tree.lemma(mark).equals("if") && tree.is(inner.position(), "ccomp"));
        return asks && match.entry().operator().equals("appeal");
    }

    /** "S beat T, his wife claimed": it is not S who claims, and not S who is claimed against. */
    private boolean isHearsay(Match match, Coded inner) {
        List<Integer> tellers = match.frame().in(Frame.SUBJECT);
        return match.entry().operator().equals("allege")
                && !tellers.isEmpty()
                && tellers.stream().allMatch(this::isNobodyKnown)
                && !inner.roles().sources().isEmpty();
    }

    /** "S warned that T had shelled U": nobody threatens with what another has done. */
    private boolean isPast(Match match, Coded inner, Roles around) {
        int verb = inner.position();
        boolean past = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
        return match.entry().operator().equals("threaten")
                && past
                && isTold(inner)
                && tree.child(verb, "mark") >= 0
                && !inner.roles().sources().isEmpty()
                && Collections.disjoint(inner.roles().sources(), around.sources());
    }

    private boolean isNobodyKnown(int teller) {
        int possessor = tree.child(teller, "poss");
        boolean relative = possessor >= 0 && tree.tag(possessor).startsWith("PRP");
        return cast.heading(teller).isEmpty() && (relative || cast.named(teller).isEmpty());
    }

    /**
     * "The palace announced that the president would meet T": the deed is his, not the palace's. "S claims that T sells
     * U arms": so far as nobody is accused, it is T's.
     */
    private boolean isForeign(Entry operator, Coded inner, Roles around, Outcome outcome) {
        boolean announced = operator.operator().equals("announce");
        boolean alleged = operator.operator().equals("allege") && outcome.equals(Outcome.SAME);
        return (announced || alleged)
                && tree.is(inner.position(), "ccomp")
                && !inner.roles().sources().isEmpty()
                && Collections.disjoint(inner.roles().sources(), around.sources());
    }

    /** What an operator says over something that is no event. */
    private Optional<Coded> bare(Match match, int token) {
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
                        token, token, code, match.entry().id(), roles, Status.HAPPENED, match.specificity() - 1));
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

    private boolean stands(int position, List<Integer> heads) {
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
