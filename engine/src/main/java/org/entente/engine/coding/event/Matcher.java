package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** Tries the lexicon's entries on the predicates of one sentence. */
public final class Matcher {
    /** Who does not want to know what was tried. */
    public static final Consumer<Attempt> UNTOLD = attempt -> {};

    private static final Comparator<Match> NARROWEST = Comparator.comparingInt(Match::specificity)
            .reversed()
            .thenComparing(m -> m.entry().id());

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Wording wording;
    private final Fillers fillers;
    private final Requirements requirements;
    private final Consumer<Attempt> trace;
    private final boolean told;

    public Matcher(Lexicon lexicon, Frames frames, Cast cast, Consumer<Attempt> trace) {
        this(lexicon, frames, cast, trace, true);
    }

    /** @param strict whether a slot that is to hold an actor must hold one; if not, anybody will do */
    Matcher(Lexicon lexicon, Frames frames, Cast cast, Consumer<Attempt> trace, boolean strict) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.trace = trace;
        this.told = trace != UNTOLD;
        this.wording = new Wording(lexicon, tree);
        this.fillers = new Fillers(lexicon, frames);
        this.requirements = new Requirements(tree, cast, wording, fillers, told, strict);
    }

    /** What fills the slots of this sentence's predicates. */
    public Fillers fillers() {
        return fillers;
    }

    /** The narrowest plain entry that holds at a token, or null, and all operators that hold, the narrowest first. */
    record Best(Match plain, List<Match> operators) {
        static final Best NONE = new Best(null, List.of());
    }

    Best best(int token) {
        List<Lexicon.Call> calls = calls(token);
        if (calls.isEmpty()) {
            return Best.NONE;
        }
        Match plain = null;
        List<Match> operators = new ArrayList<>(1);
        Frame frame = null;
        for (Lexicon.Call call : calls) {
            if (frame == null) {
                frame = frames.at(token);
            }
            String why = requirements.refuses(call.entry(), call.phrase(), frame);
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
        operators.sort(NARROWEST);
        return plain == null && operators.isEmpty() ? Best.NONE : new Best(plain, operators);
    }

    private int narrowness(Lexicon.Call call, Frame frame) {
        int weight = call.entry().specificity(call.phrase());
        for (Slot slot : call.entry().slots()) {
            if (!slot.words().isEmpty()) {
                weight += 2
                        * fillers.heads(slot.name(), frame).stream()
                                .mapToInt(h -> wording.longest(h, slot.words()))
                                .max()
                                .orElse(0);
            }
        }
        return weight;
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
        if (frames.isVerb(token)) {
            List<Lexicon.Call> verbs = lexicon.verbs(lemma);
            boolean participle =
                    tree.tag(token).equals("VBN") || tree.tag(token).equals("VBG");
            List<Lexicon.Call> adjectives =
                    participle ? lexicon.adjectives(tree.token(token).form().toLowerCase(Locale.ROOT)) : List.of();
            if (adjectives.isEmpty()) {
                return verbs;
            }
            List<Lexicon.Call> both = new ArrayList<>(verbs);
            both.addAll(adjectives);
            return both;
        }
        if (tree.token(token).isAdjective()) {
            return lexicon.adjectives(lemma);
        }
        return tree.token(token).isNoun() && !tree.is(token, "compound") ? lexicon.nouns(lemma) : List.of();
    }
}
