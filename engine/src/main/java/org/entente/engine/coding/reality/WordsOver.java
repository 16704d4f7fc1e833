package org.entente.engine.coding.reality;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What the word over an event says of it, by the way it hangs on that word: "plans to visit", "the fear that T attacks". */
final class WordsOver {
    private static final String THREAT = "13";

    /** Roots of what somebody means to do, or wants of others. */
    private static final Set<String> INTENTS = Set.of("02", "03", "10");

    private static final Set<String> TRUE = Set.of("true", "correct", "case", "accurate");
    private static final Set<String> NOW = Set.of("VBZ", "VBP");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    /** As these an event stands in what is said of it. */
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "csubj", "csubjpass", "dobj", "nsubjpass");

    private final Frames frames;
    private final Tree tree;
    private final RealityWords words;
    private final Set<String> speech;
    private final Copulas copulas;
    private final Foretold foretold;

    WordsOver(Lexicon lexicon, Frames frames, RealityWords words, Copulas copulas) {
        this.frames = frames;
        this.tree = frames.tree();
        this.words = words;
        this.speech = lexicon.words("speech");
        this.copulas = copulas;
        this.foretold = new Foretold(tree);
    }

    /** "plans a visit": an entry whose own word is of intent. */
    Status ofItself(Coded event) {
        Optional<Status> own = words.over(tree, event.trigger());
        boolean says = own.filter(said -> isOwn(said, event)).isPresent();
        return says ? own.get() : Status.HAPPENED;
    }

    private boolean isOwn(Status said, Coded event) {
        return switch (said) {
            case PLANNED, WISHED -> INTENTS.contains(event.code().root());
            case HYPOTHETICAL ->
                event.code().code().equals("014")
                        || event.code().root().equals(THREAT) && frames.isVerb(event.trigger()); // "mulls sanctions"
            case ONGOING -> frames.isVerb(event.trigger()) && NOW.contains(tree.tag(event.trigger()));
            default -> false;
        };
    }

    /** What the words right before an event say: "in the event of", "on track to". {@code prep}: -1 if there is none. */
    Optional<Status> before(int token, int prep) {
        return words.ending(tree, prep < 0 ? opening(token) : prep);
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

    /** What {@code head} says of the event that hangs on it. */
    Optional<Status> says(int token, int head) {
        String label = tree.label(token);
        if (label.equals("xcomp") && words.isFalse(tree, head) || isDismissed(token, head)) {
            return Optional.of(Status.DENIED);
        }
        Optional<Status> lasts = words.over(tree, head).filter(Status.ONGOING::equals);
        if (label.equals("nsubj") && lasts.isPresent()) {
            return lasts; // "the siege drags on"
        }
        boolean subject = SUBJECTS.contains(label) || label.equals("ccomp");
        Optional<Status> said = !subject
                ? Optional.empty()
                : label.startsWith("nsubj") ? copulas.saysOfSubject(head) : copulas.says(head);
        Optional<Status> named = said.or(() -> ofTheSubject(label, head));
        return named.isPresent() || !isComplement(token, head) || isNext(token, head) ? named : words.over(tree, head);
    }

    /** "went on to sign the pact": that came next. */
    private boolean isNext(int token, int head) {
        return tree.lemma(head).equals("go") && infinitive(token) >= 0;
    }

    /** "Their dream is to visit T", "the fear is that T attacks": the subject says what the event is. */
    private Optional<Status> ofTheSubject(String label, int copula) {
        boolean predicate = label.equals("xcomp") || label.equals("ccomp");
        int subject = predicate && tree.lemma(copula).equals("be") ? tree.child(copula, "nsubj") : -1;
        return subject < 0 || !tree.token(subject).isNoun() ? Optional.empty() : words.over(tree, subject);
    }

    /** "dismissed reports that T attacked". */
    private boolean isDismissed(int token, int head) {
        boolean object = tree.is(token, "dobj") || tree.is(token, "nsubjpass");
        return object && words.isTelling(tree, token) && words.isDismissing(tree, head);
    }

    private boolean isComplement(int token, int head) {
        return switch (tree.label(token)) {
            case "ccomp" -> !speech.contains(tree.lemma(head)) || !isGuess(head); // "claimed that" is an account
            case "compound", "nmod" -> head > token;
            case "acl" -> infinitive(token) >= 0 || tree.child(token, "nsubj") >= 0;
            default -> COMPLEMENTS.contains(tree.label(token));
        };
    }

    /** "next week sees the first visit". */
    boolean isOfComing(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && foretold.isComing(subject);
    }

    private boolean isGuess(int verb) {
        return frames.isVerb(verb)
                && words.over(tree, verb).filter(Status.HYPOTHETICAL::equals).isPresent();
    }

    /** "it is not true that T attacked". */
    boolean isAffirmed(int token, int head) {
        boolean clause = tree.is(token, "ccomp") || tree.is(token, "csubj") || tree.is(token, "nsubj");
        return clause && (TRUE.contains(tree.lemma(head)) || copulas.affirms(head, TRUE));
    }

    /** "claims", "the allegation": what follows is told by somebody, and the telling happened. */
    boolean isAccount(int head) {
        return words.isTelling(tree, head)
                || frames.isVerb(head) && speech.contains(tree.lemma(head)) && !isGuess(head);
    }
}
