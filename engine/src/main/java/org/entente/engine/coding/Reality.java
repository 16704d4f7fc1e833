package org.entente.engine.coding;

import java.util.Optional;
import java.util.Set;
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

    /** Roots of what somebody means to do, or wants of others. */
    private static final Set<String> INTENTS = Set.of("02", "03", "10");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");
    private static final Set<String> TRUE = Set.of("true", "correct", "case", "accurate");
    private static final Set<String> NOW = Set.of("VBZ", "VBP");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    /** As these an event stands in what is said of it. */
    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "ccomp", "csubj", "csubjpass", "dobj", "nsubjpass", "compound", "nmod", "acl");
    /** From these one comes to a verb that tells of the same event. */
    private static final Set<String> LINKS = Set.of("xcomp", "acomp", "oprd", "attr");

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final RealityWords words;
    private final Set<String> speech;
    private final VerbReality verbs;
    private final NounReality nouns;
    private final Foretold foretold;
    private final Copulas copulas;
    private final Prepositions prepositions;

    Reality(Lexicon lexicon, RealityWords words, Frames frames, Fillers fillers) {
        this.lexicon = lexicon;
        this.words = words;
        this.speech = lexicon.words("speech");
        this.frames = frames;
        this.tree = frames.tree();
        this.verbs = new VerbReality(frames, fillers, words);
        this.nouns = new NounReality(tree, words);
        this.foretold = new Foretold(tree);
        this.copulas = new Copulas(tree, words);
        this.prepositions = new Prepositions(lexicon, tree, words);
    }

    Status of(Coded event) {
        Layers layers = Layers.of(event, lexicon.operators());
        Coded inner = layers.inner();
        return isUndoneTwice(inner, layers)
                ? up(inner.position(), inner.status(), layers)
                : from(inner.trigger(), intent(inner), layers);
    }

    /** "did not fail to condemn", "would not rule out talks": what is left is known, and its words are used up. */
    private boolean isUndoneTwice(Coded inner, Layers layers) {
        boolean moved = inner.position() != inner.trigger() && frames.isVerb(inner.trigger());
        boolean grammar = !Modality.of(tree, inner.position()).isEmpty();
        boolean used = layers.hasNext() && layers.next().auxiliary();
        return inner.entry().contains("+") || moved && grammar && !used;
    }

    /** "plans a visit": an entry whose own word is of intent. */
    private Status intent(Coded event) {
        Optional<Status> own = words.over(tree, event.trigger());
        boolean says = own.filter(said -> isOwn(said, event)).isPresent();
        return says ? own.get() : Status.HAPPENED;
    }

    private boolean isOwn(Status said, Coded event) {
        return switch (said) {
            case PLANNED, WISHED -> INTENTS.contains(event.code().root());
            case HYPOTHETICAL -> event.code().code().equals("014");
            case ONGOING -> frames.isVerb(event.trigger()) && NOW.contains(tree.tag(event.trigger()));
            default -> false;
        };
    }

    /** The status of what stands at {@code token} and was {@code so} without that token's own grammar. */
    private Status from(int token, Status so, Layers layers) {
        Status here = own(token, so, layers);
        Layers left = layers;
        while (left.hasNext() && left.next().auxiliary() && left.next().standsAt(token)) {
            here = left.next().act() ? Status.HAPPENED : here;
            left = left.past();
        }
        return up(token, here, left);
    }

    private Status own(int token, Status so, Layers layers) {
        if (frames.isVerb(token)) {
            boolean nothing = token == layers.carrier() && isOfNothing(token);
            return nothing ? Status.DENIED : verbs.of(token, so);
        }
        return tree.token(token).isAdjective() ? so : nouns.of(token, so);
    }

    /** "attacked no village". */
    private boolean isOfNothing(int verb) {
        int object = tree.child(verb, "dobj");
        return object >= 0 && (Modality.isNone(tree, object) || NOBODY.contains(tree.lemma(object)));
    }

    private Status up(int token, Status so, Layers layers) {
        int head = tree.head(token);
        if (head < 0) {
            return end(so, layers);
        }
        int prep = tree.is(token, "pobj") || tree.is(token, "pcomp") ? head : -1;
        int over = prep < 0 ? head : tree.head(prep);
        Optional<Status> before = words.ending(tree, prep < 0 ? opening(token) : prep);
        if (over >= 0 && isOperator(over, layers)) {
            return from(over, under(over, before, so, layers), layers.past());
        }
        if (before.isPresent()) {
            return end(NounReality.over(before.get(), so), layers);
        }
        if (over < 0) {
            return end(so, layers);
        }
        return prep < 0 ? byLabel(token, head, so, layers) : byPreposition(token, prep, over, so, layers);
    }

    /** The last word before an open clause or one with "that". */
    private int opening(int verb) {
        int mark = tree.child(verb, "mark");
        return mark > 0 && tree.lemma(mark).equals("that") ? mark - 1 : infinitive(verb);
    }

    private int infinitive(int verb) {
        int aux = tree.child(verb, "aux");
        boolean than = verb > 0 && tree.lemma(verb - 1).equals("than");
        return aux >= 0 && tree.tag(aux).equals("TO") ? aux : than ? verb - 1 : -1;
    }

    private static boolean isOperator(int token, Layers layers) {
        return layers.hasNext() && !layers.next().auxiliary() && layers.next().standsAt(token);
    }

    /** What the next operator makes of the event under it. */
    private Status under(int head, Optional<Status> before, Status so, Layers layers) {
        Layers.Over operator = layers.next();
        Optional<Status> said = before.or(() -> copulas.says(head)).or(() -> words.over(tree, head));
        if (operator.stated().filter(Status.HYPOTHETICAL::equals).isPresent()) {
            return Status.HYPOTHETICAL;
        }
        if (!operator.act() || operator.neutral() && !so.isDeed()) {
            return said.map(s -> NounReality.over(s, so)).orElse(so);
        }
        boolean attitude = said.filter(s -> s == Status.PLANNED || s == Status.WISHED || s == Status.DEMANDED)
                .isPresent();
        boolean guess = said.filter(Status.HYPOTHETICAL::equals).isPresent() && !isTelling(head);
        return attitude || guess ? said.get() : Status.HAPPENED;
    }

    private boolean isTelling(int head) {
        return words.isTelling(tree, head)
                || frames.isVerb(head) && speech.contains(tree.lemma(head)) && !isGuess(head);
    }

    private Status byLabel(int token, int head, Status so, Layers layers) {
        String label = tree.label(token);
        if (label.equals("conj")) {
            return joined(token, head, so, layers);
        }
        Optional<Status> said = says(token, head);
        if (said.isPresent()) {
            return from(head, NounReality.over(said.get(), so), layers);
        }
        if (label.equals("dobj") && isOfComing(head)) {
            return end(so.isDeed() ? Status.PLANNED : so, layers);
        }
        if (head == layers.carrier() || LINKS.contains(label) || isAffirmed(token, head)) {
            return from(head, so, layers);
        }
        if (label.equals("acl") && words.isTelling(tree, head)) {
            return from(head, so, layers);
        }
        if (label.equals("advcl")) {
            return end(inherited(token, head, so, layers), layers);
        }
        return end(label.equals("nsubj") ? ofSubject(head, so, layers) : so, layers);
    }

    /** What {@code head} says of the event that hangs on it. */
    private Optional<Status> says(int token, int head) {
        String label = tree.label(token);
        if (label.equals("xcomp") && words.isFalse(tree, head)) {
            return Optional.of(Status.DENIED);
        }
        Optional<Status> lasts = words.over(tree, head).filter(Status.ONGOING::equals);
        if (label.equals("nsubj") && lasts.isPresent()) {
            return lasts; // "the siege drags on"
        }
        if (SUBJECTS.contains(label) || label.equals("ccomp")) {
            Optional<Status> said = copulas.says(head);
            if (said.isPresent()) {
                return said;
            }
        }
        boolean object = label.equals("dobj") || label.equals("nsubjpass");
        if (object && words.isTelling(tree, token) && words.isDismissing(tree, head)) {
            return Optional.of(Status.DENIED);
        }
        if (label.equals("ccomp") && speech.contains(tree.lemma(head)) && isGuess(head)) {
            return Optional.empty(); // "claimed that T attacked" is its account
        }
        boolean modifies = label.equals("compound") || label.equals("nmod");
        boolean clause = !label.equals("acl") || infinitive(token) >= 0 || tree.child(token, "nsubj") >= 0;
        return COMPLEMENTS.contains(label) && clause && (!modifies || head > token)
                ? words.over(tree, head)
                : Optional.empty();
    }

    /** "next week sees the first visit". */
    private boolean isOfComing(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && foretold.isComing(subject);
    }

    private boolean isGuess(int verb) {
        return frames.isVerb(verb)
                && words.over(tree, verb).filter(Status.HYPOTHETICAL::equals).isPresent();
    }

    /** "it is not true that T attacked". */
    private boolean isAffirmed(int token, int head) {
        boolean clause = tree.is(token, "ccomp") || tree.is(token, "csubj") || tree.is(token, "nsubj");
        return clause && (TRUE.contains(tree.lemma(head)) || copulas.affirms(head, TRUE));
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
        if (!so.isDeed() || !frames.isVerb(head)) {
            return so;
        }
        Status around = from(head, Status.HAPPENED, layers.none());
        boolean present = tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP");
        boolean taken = open ? around != Status.DENIED : present && around == Status.PLANNED;
        return taken && !around.isDeed() ? around : so;
    }

    /** "talks could begin", "the visit will focus on trade". */
    private Status ofSubject(int verb, Status so, Layers layers) {
        if (!frames.isVerb(verb)) {
            return so;
        }
        boolean occurs = lexicon.light().occur().contains(tree.lemma(verb)) || copulas.isCopula(verb);
        boolean gathering = GATHERINGS.contains(layers.inner().code().root());
        Status around = from(verb, so, layers.none());
        return occurs || gathering && around == Status.PLANNED ? around : so;
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
        return from(next.position(), under(next.position(), Optional.empty(), so, layers), layers.past());
    }
}
