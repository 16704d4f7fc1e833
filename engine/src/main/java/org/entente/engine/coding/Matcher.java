package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.lexicon.PhraseSet;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** Tries the lexicon's entries on the predicates of one sentence. */
final class Matcher {
    /** Who does not want to know what was tried. */
    static final Consumer<Attempt> UNTOLD = attempt -> {};

    private static final String NO = "no";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> ASSERTING = Set.of("will", "would", "can", "could", "may", "might");
    private static final Set<String> OTHER_CLAUSES = Set.of("ccomp", "advcl", "relcl", "conj", "parataxis");
    private static final int PHRASE_DEPTH = 3;

    private static final Set<String> PARTICLES = Set.of(
            "in", "on", "off", "up", "down", "out", "by", "of", "at", "to", "for", "with", "from", "away", "back",
            "into", "through", "across", "along", "around", "against", "after", "under", "behind", "about");

    private static final Set<String> STRANDED =
            Set.of("after", "against", "at", "for", "from", "into", "on", "over", "to", "upon", "with");

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Cast cast;
    private final Set<String> transparent;
    private final Set<String> speech;
    private final Consumer<Attempt> trace;
    private final boolean told;
    private final boolean strict;

    Matcher(Lexicon lexicon, Frames frames, Cast cast, Consumer<Attempt> trace) {
        this(lexicon, frames, cast, trace, true);
    }

    /** @param strict whether a slot that is to hold an actor must hold one; if not, anybody will do */
    Matcher(Lexicon lexicon, Frames frames, Cast cast, Consumer<Attempt> trace, boolean strict) {
        this.strict = strict;
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
        this.transparent = lexicon.words("transparent");
        this.speech = lexicon.words("speech");
        this.trace = trace;
        this.told = trace != UNTOLD;
    }

    /** The narrowest plain entry that holds at a token, or null, and all operators that hold, the narrowest first. */
    record Best(Match plain, List<Match> operators) {}

    Best best(int token) {
        Match plain = null;
        List<Match> operators = new ArrayList<>(1);
        Frame frame = null;
        for (Lexicon.Call call : calls(token)) {
            if (frame == null) {
                frame = frames.at(token);
            }
            String why = refuses(call.entry(), call.phrase(), frame);
            if (told) {
                trace.accept(new Attempt(token, call.entry().id(), why));
            }
            if (why.isEmpty()) {
                Match match = new Match(call.entry(), call.phrase(), frame, narrowness(call, frame));
                if (call.entry().isOperator()) {
                    operators.add(match);
                } else {
                    plain = narrower(match, plain);
                }
            }
        }
        operators.sort(Comparator.comparingInt(Match::specificity).reversed().thenComparing(m -> m.entry()
                .id()));
        return new Best(plain, operators);
    }

    private int narrowness(Lexicon.Call call, Frame frame) {
        int weight = call.entry().specificity(call.phrase());
        for (Slot slot : call.entry().slots()) {
            if (!slot.words().isEmpty()) {
                weight += 2
                        * heads(slot.name(), frame).stream()
                                .mapToInt(h -> longest(h, slot.words()))
                                .max()
                                .orElse(0);
            }
        }
        return weight;
    }

    /** How many words besides the head the longest phrase has that stands at {@code head}. */
    private int longest(int head, PhraseSet phrases) {
        int most = 0;
        for (Phrase phrase : phrases.at(tree.lemma(head))) {
            if (phrase.others().size() > most && areAllAt(phrase.others(), head)) {
                most = phrase.others().size();
            }
        }
        return most;
    }

    /** The narrower of two matches; the one whose id comes first if they are equal, so that nothing hangs on order. */
    private static Match narrower(Match a, Match b) {
        if (b == null) {
            return a;
        }
        int by = Integer.compare(a.specificity(), b.specificity());
        return by > 0 || by == 0 && a.entry().id().compareTo(b.entry().id()) < 0 ? a : b;
    }

    private List<Lexicon.Call> calls(int token) {
        if (tree.label(token).startsWith("aux")) {
            return List.of(); // "has" of "has met" says nothing of its own
        }
        String lemma = tree.lemma(token);
        List<Lexicon.Call> calls = new ArrayList<>();
        boolean participle = tree.tag(token).equals("VBN") || tree.tag(token).equals("VBG");
        if (frames.isVerb(token)) {
            calls.addAll(lexicon.verbs(lemma));
            if (participle) {
                calls.addAll(lexicon.adjectives(tree.token(token).form().toLowerCase(java.util.Locale.ROOT)));
            }
        } else if (tree.token(token).isAdjective()) {
            calls.addAll(lexicon.adjectives(lemma));
        } else if (tree.token(token).isNoun() && !tree.is(token, "compound")) {
            calls.addAll(lexicon.nouns(lemma));
        }
        return calls;
    }

    /** A reason in words, if anybody asked for it: most entries tried do not hold. */
    private String because(String... words) {
        return told ? String.join("", words) : NO;
    }

    /** Why an entry does not hold, empty if it does. */
    private String refuses(Entry entry, Phrase phrase, Frame frame) {
        for (String other : phrase.others()) {
            if (other.equals("in") && isPlace(frame.head())) {
                return because("\"in\" says where");
            }
            boolean particle = frame.kind() == Kind.VERB && PARTICLES.contains(other);
            boolean there = particle
                    ? particle(other, phrase.others(), frame.head(), PHRASE_DEPTH)
                    : stands(other, frame.head(), PHRASE_DEPTH);
            if (!there) {
                return because("\"", other, "\" does not stand with it");
            }
        }
        String stranded = stranded(frame);
        if (!stranded.isEmpty() && !phrase.others().contains(stranded) && isFilled(entry.slot(Frame.OBJECT))) {
            return because("the object is that of \"", stranded, "\"");
        }
        for (Slot slot : entry.slots()) {
            String why = refuses(slot, frame);
            if (!why.isEmpty()) {
                return why;
            }
        }
        if (isDeed(entry)
                && frame.kind() == Kind.VERB
                && entry.slot(Frame.CLAUSE) == null
                && entry.slot(Frame.THAT) == null
                && !frame.in(Frame.THAT).isEmpty()) {
            return because("what has a clause with \"that\" says or shows something");
        }
        if (entry.isOperator()) {
            String particle = strangeParticle(phrase, frame);
            if (!particle.isEmpty()) {
                return because("\"", particle, "\" makes another verb of it");
            }
            if (entry.operator().equals("demand") && isAsserted(frame)) {
                return because("it insists that something is so");
            }
        }
        boolean stands = !entry.isOperator()
                || entry.over().stream().anyMatch(s -> !heads(s, frame).isEmpty());
        return stands ? "" : told ? "nothing in " + String.join(", ", entry.over()) : NO;
    }

    private static boolean isFilled(Slot slot) {
        return slot != null && slot.presence() == Slot.Presence.REQUIRED;
    }

    /** "called out the deal" is no call for it. */
    private String strangeParticle(Phrase phrase, Frame frame) {
        int particle = frame.kind() == Kind.VERB ? tree.child(frame.head(), "prt") : -1;
        return particle < 0 || phrase.others().contains(tree.lemma(particle)) ? "" : tree.lemma(particle);
    }

    /** "insisted that it will pay" asserts what "insisted that it pay" demands. */
    private boolean isAsserted(Frame frame) {
        return tree.lemma(frame.head()).equals("insist")
                && frame.in(Frame.THAT).stream().anyMatch(this::isIndicative);
    }

    private boolean isIndicative(int verb) {
        boolean indicative = FINITE.contains(tree.tag(verb));
        for (int child : tree.children(verb)) {
            boolean auxiliary = tree.label(child).startsWith("aux");
            indicative |= auxiliary && (FINITE.contains(tree.tag(child)) || ASSERTING.contains(tree.lemma(child)));
        }
        return indicative;
    }

    /** "gave money in Gondor" is not "gave in". */
    private boolean isPlace(int verb) {
        for (int child : tree.children(verb)) {
            int object = tree.child(child, "pobj");
            if (tree.lemma(child).equals("in")
                    && tree.is(child, "prep")
                    && object >= 0
                    && tree.token(object).isName()) {
                return true;
            }
        }
        return false;
    }

    /** Material cooperation and conflict, which no clause with "that" can complete. */
    private static boolean isDeed(Entry entry) {
        String root = entry.code().isEmpty() ? "" : entry.code().substring(0, 2);
        return root.equals("06") || root.equals("07") || root.compareTo("14") >= 0;
    }

    private boolean stands(String word, int head, int depth) {
        for (int child : tree.children(head)) {
            if (tree.lemma(child).equals(word) || tree.token(child).form().equalsIgnoreCase(word)) {
                return true;
            }
            if (depth > 1 && !isOtherClause(child) && stands(word, child, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a particle stands with its verb: it hangs on it, or on another word of the phrase, or has one behind it.
     * "asked for jets in May" is not "asked in", but "put its works with Harad on ice" is "put on ice".
     */
    private boolean particle(String word, List<String> others, int head, int depth) {
        for (int child : tree.children(head)) {
            boolean near = depth == PHRASE_DEPTH && !tree.is(child, "agent");
            if (tree.lemma(child).equals(word) && (near || belongs(child, others))) {
                return true;
            }
            if (depth > 1 && !isOtherClause(child) && particle(word, others, child, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(int particle, List<String> others) {
        int object = tree.child(particle, "pobj");
        return others.contains(tree.lemma(tree.head(particle)))
                || object >= 0 && others.contains(tree.lemma(object))
                || tree.is(particle, "aux")
                || tree.is(particle, "mark");
    }

    /** "dropped bombs, officials told reporters in Dakar" is not "dropped in". */
    private boolean isOtherClause(int token) {
        return FINITE.contains(tree.tag(token)) && OTHER_CLAUSES.contains(tree.label(token));
    }

    private String refuses(Slot slot, Frame frame) {
        List<Integer> heads = heads(slot.name(), frame);
        if (slot.presence() == Slot.Presence.FORBIDDEN) {
            boolean ofPreposition =
                    slot.name().equals(Frame.OBJECT) && !stranded(frame).isEmpty();
            return heads.isEmpty() || ofPreposition ? "" : because("\"", slot.name(), "\" must be absent");
        }
        for (int head : heads) {
            if (isAny(head, slot.not())) {
                return because("\"", slot.name(), "\" may not be \"", tree.lemma(head), "\"");
            }
        }
        if (slot.presence() == Slot.Presence.OPTIONAL) {
            return "";
        }
        if (heads.isEmpty()) {
            return because("no \"", slot.name(), "\"");
        }
        boolean words = slot.words().isEmpty();
        boolean actors = slot.role() == Slot.Role.FREE || !strict;
        for (int head : heads) {
            words |= isAny(head, slot.words());
            actors |= !cast.named(head).isEmpty();
        }
        if (!words) {
            return because("\"", slot.name(), "\" is \"", tree.lemma(heads.get(0)), "\", not one of its words");
        }
        if (slot.role() == Slot.Role.BOTH) {
            Set<Integer> sides = new HashSet<>();
            heads.forEach(head -> sides.addAll(cast.named(head)));
            return sides.size() > 1 ? "" : because("not both sides in \"", slot.name(), "\"");
        }
        return actors ? "" : because("no actor in \"", slot.name(), "\"");
    }

    /** The heads that fill a slot of an entry; {@code possessor} of a verb is that of its object. */
    List<Integer> heads(String slot, Frame frame) {
        if (slot.equals(Frame.POSSESSOR) && frame.kind() != Kind.NOUN) {
            List<Integer> heads = new ArrayList<>(1);
            for (int object : frame.in(Frame.OBJECT)) {
                int possessor = tree.child(object, "poss");
                if (possessor >= 0) {
                    heads.add(possessor);
                }
            }
            return heads;
        }
        if (slot.equals("speaker")) {
            return speakers(frame.carrier());
        }
        List<Integer> heads = frame.in(slot);
        return heads.isEmpty() && slot.equals(stranded(frame)) ? frame.in(Frame.OBJECT) : heads;
    }

    /** "T was fired on by S": the subject of the passive is the object of the preposition left behind. */
    private String stranded(Frame frame) {
        String last = "";
        if (frame.passive()) {
            int verb = frame.head();
            for (int child : tree.children(verb)) {
                boolean alone = tree.children(child).length == 0 && child > verb && child <= verb + 2;
                if (alone
                        && (tree.is(child, "prep") || tree.is(child, "prt"))
                        && PARTICLES.contains(tree.lemma(child))) {
                    last = tree.lemma(child);
                }
            }
        }
        return last;
    }

    /** The subjects of the verb of speech over what stands at {@code token}: "T is to blame, S said". */
    List<Integer> speakers(int token) {
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            if (tree.is(i, "ccomp") && speech.contains(tree.lemma(head))) {
                return frames.at(head).in(Frame.SUBJECT);
            }
            if (!tree.token(head).isVerb() && !Modality.obliges(tree, head)) {
                break;
            }
        }
        return List.of();
    }

    /** Whom the speaker of what stands at {@code token} addresses: "leave the island, S told T". */
    List<Integer> addressees(int token) {
        int head = tree.head(token);
        if (head < 0 || !tree.is(token, "ccomp") || !speech.contains(tree.lemma(head))) {
            return List.of();
        }
        List<Integer> who = new ArrayList<>(frames.at(head).in(Frame.OBJECT));
        who.addAll(frames.at(head).in(Frame.INDIRECT));
        who.addAll(frames.at(head).in("to"));
        return who;
    }

    /** Whether somebody is said to say what stands at {@code token}: "S said it would leave". */
    boolean isReported(int token) {
        return tree.is(token, "ccomp") && tree.head(token) >= 0 && speech.contains(tree.lemma(tree.head(token)));
    }

    /** The frame of the predicate at {@code token}. */
    Frame frame(int token) {
        return frames.at(token);
    }

    /** The subjects of the verb beside which a noun stands in a prepositional phrase: "in a meeting, S said". */
    List<Integer> beside(int noun) {
        int prep = tree.head(noun);
        int verb = prep < 0 ? -1 : tree.head(prep);
        return tree.is(noun, "pobj") && verb >= 0 && tree.is(prep, "prep") ? subjects(verb) : List.of();
    }

    /** Who acts in {@code verb}; nobody if it is no verb. */
    List<Integer> subjects(int verb) {
        return frames.isVerb(verb) ? frames.subjects(verb) : List.of();
    }

    /** Of whom a small clause says what he is: "called T a liar", "called T liars", "want T punished". */
    List<Integer> described(int head) {
        List<Integer> who = new ArrayList<>(1);
        if (frames.isVerb(head)) {
            boolean bare = tree.tag(head).equals("VBN") && tree.child(head, "auxpass") < 0;
            return bare ? frames.at(head).in(Frame.OBJECT) : who;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "nsubj") || tree.is(child, "compound") || tree.is(child, "nmod")) {
                who.add(child);
            }
        }
        return who;
    }

    private boolean isAny(int head, PhraseSet phrases) {
        if (is(head, phrases)) {
            return true;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && isAny(child, phrases)) {
                return true;
            }
        }
        if (transparent.contains(tree.lemma(head))) {
            int of = tree.child(head, "prep");
            int inner = of >= 0 && tree.lemma(of).equals("of") ? tree.child(of, "pobj") : -1;
            return inner >= 0 && isAny(inner, phrases);
        }
        return false;
    }

    private boolean is(int head, PhraseSet phrases) {
        for (Phrase phrase : phrases.at(tree.lemma(head))) {
            if (areAllAt(phrase.others(), head)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAllAt(List<String> words, int head) {
        for (String word : words) {
            if (!stands(word, head, 2)) {
                return false;
            }
        }
        return true;
    }
}
