package org.entente.engine.coding.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** How far an operator reaches: whether the event below it is its own matter, another's, or told for what it is. */
final class Reach {
    private final Tree tree;
    private final Cast cast;

    Reach(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** "S alleges that T shelled U": besides the accusation it is S's account of the shelling. */
    boolean isAccount(Entry operator, Coded inner, Optional<Coded> outer) {
        boolean another = outer.isPresent() && !outer.get().code().equals(inner.code());
        return operator.operator().equals("allege")
                && another
                && tree.is(inner.position(), "ccomp")
                && (inner.status() == Status.HAPPENED || inner.status() == Status.HYPOTHETICAL)
                && inner.layer().isEmpty()
                && !inner.roles().sources().isEmpty();
    }

    /** A clause that tells what was done, and is not a noun or what would be done. */
    boolean isTold(Coded inner) {
        return tree.is(inner.position(), "ccomp")
                && inner.status() == Status.HAPPENED
                && (inner.layer().isEmpty() || inner.isUnder("continue"));
    }

    /** "asked whether T had left": nobody asks T to leave. */
    boolean isAsked(Match match, Coded inner) {
        int mark = tree.child(inner.position(), "mark");
        boolean asks = mark >= 0
                && (tree.lemma(mark).equals("whether")
                        || tree.lemma(mark).equals("if") && tree.is(inner.position(), "ccomp"));
        return asks && match.entry().operator().equals("appeal");
    }

    /** "S beat T, his wife claimed": it is not S who claims, and not S who is claimed against. */
    boolean isHearsay(Match match, Coded inner) {
        List<Integer> tellers = match.frame().in(Frame.SUBJECT);
        return match.entry().operator().equals("allege")
                && !tellers.isEmpty()
                && tellers.stream().allMatch(this::isNobodyKnown)
                && !inner.roles().sources().isEmpty();
    }

    /** "S warned that T had shelled U": nobody threatens with what another has done. */
    boolean isPast(Match match, Coded inner, Roles around) {
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
    boolean isForeign(Entry operator, Coded inner, Roles around, Outcome outcome) {
        boolean announced = operator.operator().equals("announce");
        boolean alleged = operator.operator().equals("allege") && outcome.equals(Outcome.SAME);
        return (announced || alleged)
                && tree.is(inner.position(), "ccomp")
                && !inner.roles().sources().isEmpty()
                && Collections.disjoint(inner.roles().sources(), around.sources());
    }
}
