package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class Composer {
    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Matcher matcher;
    private final Casting casting;
    private final Cast cast;
    private final Set<String> speech;
    private final List<Coded> events = new ArrayList<>();

    Composer(Lexicon lexicon, Frames frames, Cast cast, Matcher matcher) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
        this.matcher = matcher;
        this.casting = new Casting(matcher, cast);
        this.speech = lexicon.words("speech");
    }

    /** The events of the sentence in the order of their triggers. */
    List<Coded> compose() {
        for (int token : deepestFirst()) {
            visit(token);
        }
        events.sort(Comparator.comparingInt(Coded::trigger).thenComparing(Coded::entry));
        return List.copyOf(events);
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
        List<Coded> here = carried(token);
        Matcher.Best best = matcher.best(token);
        Match plain = best.plain();
        Match operator = best.operator();
        if (plain != null && (here.isEmpty() || consumes(plain))) {
            here.clear();
        } else if (!here.isEmpty()) {
            plain = null;
        }
        if (operator != null && !(plain != null && plain.specificity() > operator.specificity() + 1)) {
            List<Coded> made = operate(operator, token, plain == null && here.isEmpty());
            if (!made.isEmpty()) {
                here = made;
                plain = null;
            }
        }
        if (plain != null) {
            consume(plain);
            here.add(event(plain, token));
        }
        for (Coded event : here) {
            modal(event, token).ifPresent(events::add);
        }
    }

    /** The events of nouns that this verb carries, taken out of the list: they stand here now. */
    private List<Coded> carried(int token) {
        List<Coded> here = new ArrayList<>();
        if (!frames.isVerb(token)) {
            return here;
        }
        for (var all = events.listIterator(); all.hasNext(); ) {
            Coded event = all.next();
            if (event.position() != token
                    && !frames.isVerb(event.position())
                    && frames.at(event.position()).carrier() == token) {
                all.remove();
                here.add(event.at(token));
            }
        }
        return here;
    }

    private static boolean consumes(Match match) {
        return match.entry().slots().stream().anyMatch(s -> !s.words().isEmpty());
    }

    /** An entry that spells out its object's words has told that noun's event too. */
    private void consume(Match match) {
        for (Slot slot : match.entry().slots()) {
            if (!slot.words().isEmpty()) {
                for (int head : matcher.heads(slot.name(), match.frame())) {
                    events.removeIf(e -> e.position() == head || e.trigger() == head);
                }
            }
        }
    }

    private Coded event(Match match, int token) {
        Entry entry = match.entry();
        Cameo code = Ontology.code(entry.code());
        return new Coded(
                token, token, code, entry.mode(), entry.id(), casting.of(match), Status.HAPPENED, match.specificity());
    }

    /** What an operator makes of the events in its slots; of no event, its bare meaning if {@code bare} is wanted. */
    private List<Coded> operate(Match match, int token, boolean bare) {
        Entry entry = match.entry();
        List<Integer> heads = new ArrayList<>();
        for (String slot : entry.over()) {
            heads.addAll(matcher.heads(slot, match.frame()));
        }
        List<Coded> made = new ArrayList<>();
        if (heads.isEmpty()) {
            return made;
        }
        Roles around = casting.of(match);
        boolean consumed = false;
        for (var all = events.listIterator(); all.hasNext(); ) {
            Coded inner = all.next();
            if (stands(inner.position(), heads)) {
                all.remove();
                consumed = true;
                Outcome outcome = lexicon.operators().apply(entry.operator(), inner.code());
                if (!outcome.drop()) {
                    made.add(inner.under(entry.id(), token, outcome, around, match.specificity() + 2));
                }
            }
        }
        if (!consumed && bare) {
            Optional<Cameo> code = lexicon.operators().bare(entry.operator());
            code.ifPresent(c -> made.add(
                    new Coded(token, token, c, "", entry.id(), around, Status.HAPPENED, match.specificity() - 1)));
        }
        return made;
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

    /** Applies the auxiliaries of the verb an event stands at; empty if they leave nothing of it. */
    private Optional<Coded> modal(Coded event, int token) {
        String row = Modality.of(tree, token);
        Coded result = event;
        if (!row.isEmpty()) {
            Outcome outcome = lexicon.operators().apply(row, event.code());
            if (outcome.drop()) {
                return Optional.empty();
            }
            Roles around = new Roles(List.of(), List.of(), List.of(), false);
            if (row.startsWith("must")) {
                around = speaker(token);
                if (around.sources().isEmpty()) {
                    return Optional.of(event.with(Status.DEMANDED));
                }
            }
            result = event.under(row, token, outcome, around, 0);
        }
        if (result.status() == Status.HAPPENED && Modality.isConditional(tree, token)) {
            result = result.with(Status.HYPOTHETICAL);
        }
        return Optional.of(result);
    }

    /** Who says what stands at {@code token}: the source of an obligation told in reported speech. */
    private Roles speaker(int token) {
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            if (tree.is(i, "ccomp") && speech.contains(tree.lemma(head))) {
                Frame frame = frames.at(head);
                List<Integer> who = new ArrayList<>();
                frame.in(Frame.SUBJECT).forEach(s -> who.addAll(cast.named(s)));
                return new Roles(who, List.of(), List.of(), false);
            }
            if (!tree.token(head).isVerb()) {
                break;
            }
        }
        return new Roles(List.of(), List.of(), List.of(), false);
    }
}
