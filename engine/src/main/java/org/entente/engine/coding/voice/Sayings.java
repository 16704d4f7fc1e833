package org.entente.engine.coding.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.text.Tree;

/** Acts of speech that a verb tells, with a clause or with quoted words. */
final class Sayings {
    private static final Set<String> EMPHASIS = Set.of("emphasize", "emphasise", "stress", "underline", "note");
    private static final Set<String> PRETEND = Set.of("claim", "profess", "purport", "pretend");
    private static final Set<String> BEFORE = Set.of("ccomp", "advcl");
    private static final Set<String> LOOSE = Set.of("advmod", "dep", "parataxis");

    private final Tellers tellers;
    private final SpeechVerbs verbs;
    private final Quotations quotations;
    private final QuotedSpeech quoted;

    Sayings(Tellers tellers, SpeechVerbs verbs, Quotations quotations) {
        this.tellers = tellers;
        this.verbs = verbs;
        this.quotations = quotations;
        this.quoted = new QuotedSpeech(verbs, quotations);
    }

    List<SpeechAct> find(Scene scene) {
        List<SpeechAct> acts = new ArrayList<>();
        BitSet quoting = new BitSet();
        for (Quotations.Run run : quotations.runs(scene.index())) {
            int verb = quotations.isWhole(scene.index(), run) ? quoted.verb(scene, run) : -1;
            if (verb >= 0) {
                quoting.set(verb);
                add(scene, verb, SaidWords.run(run), run.number(), acts);
            }
        }
        for (int i = 0; i < scene.tree().size(); i++) {
            if (scene.frames().isVerb(i) && verbs.isOne(scene.tree(), i)) {
                said(scene, i, quoting.get(i), acts);
                before(scene, i, acts);
            }
        }
        return acts;
    }

    private void said(Scene scene, int verb, boolean quotes, List<SpeechAct> acts) {
        Tree tree = scene.tree();
        for (int child : tree.children(verb)) {
            boolean outside = quotations.at(scene.index(), child) == quotations.at(scene.index(), verb);
            if (isContent(tree, child, verb) && (!quotes || outside && child > verb)) {
                add(scene, verb, SaidWords.clause(tree, child, verb), quotation(scene, child, verb), acts);
            } else if (tree.is(child, "nsubj") && child > verb) {
                headline(scene, child, verb, acts);
            }
        }
    }

    /** "T has left, S was quoted as saying". */
    private void before(Scene scene, int saying, List<SpeechAct> acts) {
        Tree tree = scene.tree();
        int quote = Tellers.quotedBy(tree, saying) < 0 || tree.child(saying, "ccomp") >= 0
                ? -1
                : tree.head(tree.head(saying));
        int clause = quote < 0 ? -1 : tree.child(quote, BEFORE);
        if (quote >= 0 && clause < 0) {
            clause = tree.head(quote);
        }
        boolean whole = clause >= 0 && tree.token(clause).isVerb() && tree.child(clause, "mark") < 0;
        if (whole && clause < quote && tree.between(clause, quote, ",")) {
            BitSet said = SaidWords.clause(tree, clause, saying);
            if (tree.head(clause) != quote) {
                said.andNot(SaidWords.below(tree, quote));
            }
            add(scene, saying, SaidWords.trimmed(tree, said), quotation(scene, clause, saying), acts);
        }
    }

    /** "Fence to stay, says S": the parser hangs the headline on the speaker. */
    private void headline(Scene scene, int speaker, int verb, List<SpeechAct> acts) {
        Tree tree = scene.tree();
        for (int child : tree.children(speaker)) {
            if (isLoose(tree, child, verb)) {
                add(scene, verb, SaidWords.clause(tree, child, verb), quotation(scene, child, verb), acts);
            }
        }
    }

    /** The quotation in which all of a clause stands but the verb that tells it. */
    private int quotation(Scene scene, int clause, int verb) {
        int number = quotations.at(scene.index(), clause);
        return number == quotations.at(scene.index(), verb) ? Quotations.NONE : number;
    }

    private boolean isContent(Tree tree, int child, int verb) {
        if (isBeyondSemicolon(tree, child, verb)) {
            return false;
        }
        return switch (tree.label(child)) {
            case "ccomp" -> child > tree.child(verb, "mark"); // "T left after S had said he would wait"
            case "parataxis" -> child > verb && tree.child(child, "nsubj") >= 0 && !verbs.isOne(tree, child);
            case "dobj" -> EMPHASIS.contains(tree.lemma(verb)) && tree.child(verb, "ccomp") < 0;
            case "xcomp" -> isPretended(tree, child, verb);
            default -> isLoose(tree, child, verb);
        };
    }

    /** "It was over; S said it would answer": what comes first is not what is said. */
    private static boolean isBeyondSemicolon(Tree tree, int child, int verb) {
        return child < verb && tree.between(child, verb, ";");
    }

    /** "claims to have won", "is said to have won". */
    private boolean isPretended(Tree tree, int child, int verb) {
        int aux = tree.child(child, "aux");
        boolean infinitive = aux >= 0 && tree.tag(aux).equals("TO");
        return infinitive && (tree.isPassive(verb) ? verbs.isHearsay(tree, verb) : PRETEND.contains(tree.lemma(verb)));
    }

    /** "Fence to stay, says S": a clause of its own before the verb, whatever the parser took it for. */
    private static boolean isLoose(Tree tree, int child, int verb) {
        return child < verb
                && LOOSE.contains(tree.label(child))
                && tree.token(child).isVerb()
                && tree.child(child, "nsubj") >= 0
                && tree.child(child, "mark") < 0;
    }

    private void add(Scene scene, int verb, BitSet said, int quotation, List<SpeechAct> acts) {
        Tree tree = scene.tree();
        if (said.isEmpty() || verbs.isUnsaid(tree, verb)) {
            return;
        }
        String name = isAside(tree, said) ? "" : verbs.name(tree, verb);
        tellers.of(scene, verb, quotation != Quotations.NONE)
                .ifPresent(who -> acts.add(new SpeechAct(verb, who, name, said, quotation)));
        tellers.source(scene, verb).ifPresent(who -> acts.add(new SpeechAct(verb, who, "", said, quotation)));
    }

    /** "which S called routine", "S is said to have won": told by S, but nothing that one could set down as his words. */
    private static boolean isAside(Tree tree, BitSet said) {
        String tag = tree.tag(said.nextSetBit(0));
        return tag.equals("TO")
                || tag.startsWith("W") && !tree.is(said.nextSetBit(0), "mark") && isRelative(tree, said);
    }

    private static boolean isRelative(Tree tree, BitSet said) {
        int pronoun = said.nextSetBit(0);
        for (int i = tree.head(pronoun); i >= 0; i = tree.head(i)) {
            if (tree.is(i, "relcl")) {
                return true;
            }
        }
        return false;
    }
}
