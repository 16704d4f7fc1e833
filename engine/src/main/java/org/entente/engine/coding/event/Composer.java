package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
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

    private static final Set<String> COMPLETES =
            Set.of("xcomp", "ccomp", "dobj", "conj", "prep", "pcomp", "pobj", "nmod", "compound", "poss");

    /** Deeds among words: visits and signings. */
    private static final Set<String> DONE = Set.of("042", "043", "057");

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
    private final Operation operation;

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
        this.operation = new Operation(lexicon, frames, cast, fillers, casting, events);
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
        return operation.told();
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
        List<Match> operators = narrowEnough(best.operators(), plain);
        List<Coded> here = new ArrayList<>();
        for (int o = 0; o < operators.size() && here.isEmpty(); o++) {
            here = operation.operate(operators.get(o), token);
        }
        if (here.isEmpty()) {
            here = carried(token, plain == null && operators.isEmpty());
            if (plain != null && (areNobodys(here) || consumes(plain))) {
                here.clear();
                Coded event = event(plain, token);
                Optional<Coded> help = help(event, plain.frame());
                if (help.isEmpty()) {
                    consume(plain);
                    allege(plain);
                }
                help.ifPresent(events::remove);
                here.add(help.map(h -> h.at(token)).orElse(event));
            } else if (here.isEmpty()) {
                operators.stream()
                        .flatMap(o -> operation.bare(o, token).stream())
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

    private static List<Match> narrowEnough(List<Match> operators, Match plain) {
        if (operators.isEmpty() || plain == null) {
            return operators;
        }
        return operators.stream()
                .filter(o -> plain.specificity() <= o.specificity() + 1)
                .toList();
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
                .filter(e -> e.code().root().equals("07") && operation.stands(e.position(), aims))
                .filter(e -> e.roles().sources().equals(event.roles().sources()))
                .filter(e -> e.roles().targets().stream()
                        .anyMatch(t -> !e.roles().sources().contains(t)))
                .findFirst();
    }

    /** What somebody is accused of is only alleged, however deep it stands: "accused T of plotting to seize the port". */
    private void allege(Match match) {
        if (match.entry().code().startsWith("112") && match.frame().kind() == Frame.Kind.VERB) {
            List<Integer> heads = match.frame().in("of");
            events.removeIf(
                    event -> heads.stream().anyMatch(head -> frames.isVerb(head) && isWithin(head, event.position())));
        }
    }

    /** Whether one is, or completes, what stands at {@code head}; what a relative clause adds is another matter. */
    private boolean isWithin(int head, int position) {
        int i = position;
        while (i >= 0 && i != head && COMPLETES.contains(tree.label(i))) {
            i = tree.head(i);
        }
        return i == head;
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

    /** "were wounded in a shooting": of the shooting nobody is told, so that it says no more than the verb. */
    private static boolean areNobodys(List<Coded> events) {
        return events.stream()
                .allMatch(event -> event.roles().sources().isEmpty()
                        && event.roles().targets().isEmpty());
    }

    private static boolean consumes(Match match) {
        return match.entry().slots().stream().anyMatch(s -> !s.words().isEmpty());
    }

    /** An entry that spells out its object's words has told that noun's event too; an opinion on a whole deed has not. */
    private void consume(Match match) {
        List<String> own = match.phrase().others(); // "refused T permission": no event of its own
        events.removeIf(e -> !own.isEmpty()
                && !frames.isVerb(e.position())
                && own.contains(tree.lemma(e.position()))
                && tree.dominates(match.frame().head(), e.position()));
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
}
