package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Whose a thing is by the clause beside it: "a yacht owned by T", "a checkpoint manned by T", "a boat carrying T". */
final class Belongings {
    private static final Set<String> BESIDE = Set.of("acl", "relcl");

    private final Fillers fillers;
    private final Tree tree;
    private final Cast cast;
    private final Set<String> having;
    private final Set<String> holding;

    Belongings(Lexicon lexicon, Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.cast = cast;
        this.having = lexicon.words("having");
        this.holding = lexicon.words("holding-people");
    }

    /** Who has, runs, mans or is carried by what stands at {@code noun}; nobody if nothing is said of it. */
    Set<Integer> of(int noun) {
        Set<Integer> owners = new LinkedHashSet<>();
        for (int child : tree.children(noun)) {
            if (owners.isEmpty()
                    && BESIDE.contains(tree.label(child))
                    && tree.token(child).isVerb()) {
                Frame clause = fillers.frame(child);
                String verb = tree.lemma(child);
                if (verb.equals("belong")) {
                    clause.in("to").forEach(who -> owners.addAll(cast.named(who)));
                } else if (clause.passive() && having.contains(verb)) {
                    fillers.subjects(child).forEach(who -> owners.addAll(cast.named(who)));
                } else if (!clause.passive() && holding.contains(verb)) {
                    clause.in(Frame.OBJECT).forEach(who -> owners.addAll(cast.named(who)));
                }
            }
        }
        return owners;
    }
}
