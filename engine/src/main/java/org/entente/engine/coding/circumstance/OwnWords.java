package org.entente.engine.coding.circumstance;

import java.util.BitSet;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/**
 * Which words of a sentence tell an event: its clause with what completes it and what it is for. "A, whose army has
 * mutinied, praised B for its harvest while C struck": praised, A, B, for its harvest; not the mutiny, not the strike.
 */
final class OwnWords {
    /** What follows these is told as another matter: "after the elections". */
    private static final Set<String> ELSEWHERE = Set.of(
            "after",
            "before",
            "since",
            "until",
            "till",
            "despite",
            "amid",
            "following",
            "according",
            "unlike",
            "besides");

    private static final Set<String> OPEN = Set.of("advcl", "xcomp", "pcomp", "acl");
    private static final Set<String> HELP = Set.of("aid", "assistance", "help", "relief", "rescue", "support");
    private static final Set<String> FORUMS = Set.of(
            "court",
            "tribunal",
            "judge",
            "parliament",
            "assembly",
            "council",
            "commission",
            "committee",
            "congress",
            "panel");

    private final Scene scene;
    private final Tree tree;
    private final Frames frames;

    OwnWords(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.frames = scene.frames();
    }

    /** The tokens that tell {@code event}. */
    BitSet of(Coded event) {
        BitSet own = new BitSet(tree.size());
        gather(top(event), own);
        gather(event.trigger(), own);
        return own;
    }

    /** The tokens of the clause under {@code verb}. */
    BitSet under(int verb) {
        BitSet own = new BitSet(tree.size());
        gather(verb, own);
        return own;
    }

    /** The token over all that tells the event: its verb, the verb that lends itself to its noun, or its noun alone. */
    int top(Coded event) {
        int top = tree.dominates(event.position(), event.trigger()) ? event.position() : event.trigger();
        if (!frames.isVerb(top)) {
            int carrier = frames.at(top).carrier();
            top = carrier == top ? whole(top) : carrier;
        }
        while (tree.is(top, "xcomp")
                && tree.head(top) >= 0
                && tree.token(tree.head(top)).isVerb()) {
            top = tree.head(top); // "began to shell", "is to pay"
        }
        return top;
    }

    /** An adjective that tells an event is told with its verb: "were ready", not "ready" alone. */
    private int whole(int noun) {
        int head = tree.head(noun);
        boolean adjective = tree.token(noun).isAdjective();
        return adjective && head >= 0 && tree.token(head).isVerb() ? head : noun;
    }

    private void gather(int token, BitSet own) {
        own.set(token);
        for (int child : tree.children(token)) {
            if (!own.get(child) && belongs(child, token)) {
                gather(child, own);
            }
        }
    }

    private boolean belongs(int child, int head) {
        return switch (tree.label(child)) {
            case "parataxis", "meta" -> false;
            case "conj" -> !isClause(child) || !frames.isVerb(child) || isOpenWith(child, head);
            case "ccomp" -> child > head; // before it, the clause is a sentence of its own: "A left; B stayed"
            case "relcl" -> !tree.token(head).isName() && !tree.is(head, "nsubj") && !isAside(child, head);
            case "acl" -> !isAside(child, head);
            case "appos" -> !isNamed(head);
            case "advcl" -> isPartOfIt(child);
            case "prep" -> !ELSEWHERE.contains(tree.lemma(child)) || isForum(child) || isOfHelp(child, head);
            default -> true;
        };
    }

    /** "brought a case before the court". */
    private boolean isForum(int prep) {
        int noun = tree.child(prep, "pobj");
        return tree.lemma(prep).equals("before") && noun >= 0 && FORUMS.contains(tree.lemma(noun));
    }

    /** "its help after the earthquake". */
    private boolean isOfHelp(int prep, int noun) {
        return tree.lemma(prep).equals("after") && HELP.contains(tree.lemma(noun));
    }

    /** "killing two and wounding three". */
    private boolean isOpenWith(int verb, int first) {
        return OPEN.contains(tree.label(first)) && tree.child(verb, "nsubj") < 0 && tree.child(verb, "nsubjpass") < 0;
    }

    private boolean isClause(int token) {
        return tree.token(token).isVerb();
    }

    /** A clause after a comma tells more of somebody who is known without it. */
    private boolean isAside(int clause, int noun) {
        int before = tree.leftmost(clause) - 1;
        return before > noun && tree.token(before).form().equals(",");
    }

    private boolean isNamed(int noun) {
        return tree.token(noun).isName() || scene.cast().has(noun);
    }

    /** "to protest", "citing the treaty", "by sending troops"; not "while", "after", "because", and not "having lost". */
    private boolean isPartOfIt(int clause) {
        if (tree.child(clause, "mark") >= 0 || isAsked(clause)) {
            return false;
        }
        for (int child : tree.children(clause)) {
            boolean past = tree.is(child, "aux") && tree.token(child).form().equalsIgnoreCase("having");
            if (past || tree.is(child, "nsubj") || tree.is(child, "nsubjpass")) {
                return false;
            }
        }
        return true;
    }

    /** "when", "where". */
    private boolean isAsked(int clause) {
        for (int child : tree.children(clause)) {
            if (tree.tag(child).equals("WRB")) {
                return true;
            }
        }
        return false;
    }
}
