package org.entente.engine.coding.reality;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Fillers;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/**
 * Whether what a sentence tells took place: read off every word from the event's own up to the head of the sentence.
 * "may have plans to visit" is planned at "plans" and supposed at "may". An act of speech on the way is an event of its
 * own: "agreed to visit" happened.
 */
final class Reality {
    /** Gatherings that are spoken of before they take place: "the visit will focus on trade". */
    private static final Set<String> GATHERINGS = Set.of("03", "04");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "any");
    private static final Set<String> FIRST = Set.of("once", "after", "before", "until", "when");
    /** From these one comes to a verb that tells of the same event. */
    private static final Set<String> LINKS = Set.of("xcomp", "acomp", "oprd", "attr");

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final RealityWords words;
    private final OwnReality own;
    private final Operators operators;
    private final Copulas copulas;
    private final WordsOver sayings;
    private final Prepositions prepositions;

    Reality(Lexicon lexicon, RealityWords words, Frames frames, Fillers fillers) {
        this.lexicon = lexicon;
        this.words = words;
        this.frames = frames;
        this.tree = frames.tree();
        this.own = new OwnReality(frames, words, fillers);
        this.copulas = new Copulas(lexicon, tree, words);
        this.sayings = new WordsOver(lexicon, frames, words, copulas);
        this.operators = new Operators(tree, words, copulas, sayings);
        this.prepositions = new Prepositions(lexicon, tree, words);
    }

    Status of(Coded event) {
        Layers layers = Layers.of(event, lexicon.operators());
        Coded inner = layers.inner();
        return isUndoneTwice(inner, layers)
                ? up(inner.position(), inner.status(), layers)
                : from(inner.trigger(), sayings.ofItself(inner), layers);
    }

    /** "did not fail to condemn", "would not rule out talks": what is left is known, and its words are used up. */
    private boolean isUndoneTwice(Coded inner, Layers layers) {
        boolean moved = inner.position() != inner.trigger() && frames.isVerb(inner.trigger());
        boolean grammar = !Modality.of(tree, inner.position()).isEmpty();
        boolean used = layers.hasNext() && layers.next().auxiliary();
        return inner.entry().contains("+") || moved && grammar && !used;
    }

    /** The status of what stands at {@code token} and was {@code so} without that token's own grammar. */
    private Status from(int token, Status so, Layers layers) {
        Status here = own.of(token, so, layers);
        Layers left = layers;
        while (left.hasNext() && left.next().auxiliary() && left.next().standsAt(token)) {
            here = left.next().act() ? Status.HAPPENED : here;
            left = left.past();
        }
        return up(token, here, left);
    }

    private Status up(int token, Status so, Layers layers) {
        int head = tree.head(token);
        if (head < 0) {
            return end(so, layers);
        }
        int prep = tree.is(token, "pobj") || tree.is(token, "pcomp") ? head : -1;
        int over = prep < 0 ? head : tree.head(prep);
        Optional<Status> before = sayings.before(token, prep);
        if (over >= 0 && Operators.standsAt(over, layers)) {
            return from(over, operators.of(over, before, so, layers), layers.past());
        }
        if (before.isPresent()) {
            Status told = NounReality.over(before.get(), so);
            boolean open = prep < 0 && before.get() == Status.PLANNED; // "might be about to"
            return open ? from(head, told, layers) : end(told, layers);
        }
        if (over < 0) {
            return end(so, layers);
        }
        return prep < 0 ? byLabel(token, head, so, layers) : byPreposition(token, prep, over, so, layers);
    }

    private Status byLabel(int token, int head, Status so, Layers layers) {
        String label = tree.label(token);
        if (label.equals("conj")) {
            return joined(token, head, so, layers);
        }
        Optional<Status> said = sayings.says(token, head);
        if (said.isPresent()) {
            return from(head, NounReality.over(said.get(), so), layers);
        }
        if (label.equals("dobj") && sayings.isOfComing(head)) {
            return end(so.isDeed() ? Status.PLANNED : so, layers);
        }
        if (head == layers.carrier() || LINKS.contains(label) || sayings.isAffirmed(token, head)) {
            return from(head, so, layers);
        }
        if (label.equals("acl") && words.isTelling(tree, head)) {
            return from(head, so, layers);
        }
        if (label.equals("advcl")) {
            return end(inherited(token, head, so, layers), layers);
        }
        return end(label.equals("nsubj") ? ofSubject(token, head, so, layers) : so, layers);
    }

    /** "will visit T and sign a treaty": the second verb has the first one's auxiliary, unless it has a tense itself. */
    private Status joined(int token, int first, Status so, Layers layers) {
        boolean own = tree.child(token, Set.of("nsubj", "nsubjpass", "aux", "auxpass")) >= 0
                || frames.isVerb(token) && !tree.tag(token).equals(tree.tag(first));
        return own ? up(first, so, layers) : from(first, so, layers);
    }

    /** An open clause is no more real than the verb it hangs on, and what comes "when" something is planned is planned. */
    private Status inherited(int token, int head, Status so, Layers layers) {
        boolean open = Modality.isOpen(tree, token) && tree.child(token, "mark") < 0;
        if (!so.isDeed() || so == Status.ONGOING || !frames.isVerb(head)) {
            return so;
        }
        Status around = from(head, Status.HAPPENED, layers.none());
        boolean present = tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP");
        boolean later = around == Status.PLANNED || around == Status.HYPOTHETICAL && isFirst(token);
        boolean taken = open ? around != Status.DENIED : present && later;
        return taken && !around.isDeed() ? around : so;
    }

    /** "once T withdraws its troops, talks could begin". */
    private boolean isFirst(int clause) {
        int mark = tree.child(clause, "mark");
        return mark >= 0 && FIRST.contains(tree.lemma(mark));
    }

    /** "talks could begin", "the visit will focus on trade". */
    private Status ofSubject(int noun, int verb, Status so, Layers layers) {
        if (!frames.isVerb(verb)) {
            return so;
        }
        boolean occurs = lexicon.words("occur").contains(tree.lemma(verb)) || copulas.isCopula(verb);
        boolean gathering = GATHERINGS.contains(layers.inner().code().root());
        Status around = from(verb, so, layers.none());
        boolean would = Modality.of(tree, verb).equals("would") && around == Status.PLANNED;
        boolean any = (around == Status.HYPOTHETICAL || would) && isIndefinite(noun); // "an embargo would hurt"
        if (any) {
            return Status.HYPOTHETICAL;
        }
        return occurs || gathering && around == Status.PLANNED ? around : so;
    }

    private boolean isIndefinite(int noun) {
        int article = tree.child(noun, "det");
        return article >= 0 && INDEFINITE.contains(tree.lemma(article));
    }

    private Status byPreposition(int token, int prep, int over, Status so, Layers layers) {
        Optional<Status> said = prepositions.says(over, prep, token);
        if (said.isPresent()) {
            return from(over, NounReality.over(said.get(), so), layers);
        }
        boolean state = copulas.isCopula(over) && tree.is(token, "pobj");
        if (over == layers.carrier() || state || prepositions.isLookedThrough(over, prep)) {
            return from(over, so, layers);
        }
        if (prepositions.isPart(prep, token) && frames.isVerb(over) && so.isDeed()) {
            Status around = from(over, Status.HAPPENED, layers.none());
            return end(around.isDeed() || around == Status.DENIED ? so : around, layers);
        }
        return end(so, layers);
    }

    /** Where no word leads further up, the next operator is still over the event. */
    private Status end(Status so, Layers layers) {
        if (!layers.hasNext()) {
            return so;
        }
        Layers.Over next = layers.next();
        if (next.auxiliary()) {
            return end(next.act() ? Status.HAPPENED : so, layers.past());
        }
        return from(next.position(), operators.of(next.position(), Optional.empty(), so, layers), layers.past());
    }
}
