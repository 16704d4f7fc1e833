package org.entente.engine.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Whom the words within a predicate's phrases tell that it is about, though he stands in none of its slots. */
final class Inner {
    private static final List<String> MATTERS = List.of(Frame.OBJECT, "to");
    /** What is done with somebody: intentions, meetings, agreements and work. */
    private static final Set<String> WITH = Set.of("03", "04", "05", "06");

    private static final Set<String> PHRASE = Set.of("prep", "pobj");

    private final Fillers fillers;
    private final Tree tree;
    private final Cast cast;
    private final Set<String> proposing;

    Inner(Lexicon lexicon, Fillers fillers, Cast cast) {
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.cast = cast;
        this.proposing = lexicon.words("proposing");
    }

    /** Who wants what is agreed to or refused: "ruled out a pardon for poachers demanded by T". */
    Set<Integer> proposers(Entry entry, Frame frame, Set<Integer> but) {
        Set<Integer> found = new LinkedHashSet<>();
        if (!entry.isOperator() && !Targets.isWords(entry) && !entry.code().startsWith("03")) {
            return found;
        }
        for (String matter : MATTERS) {
            for (int head : frame.in(matter)) {
                for (int i = head + 1; i < tree.size() && found.isEmpty(); i++) {
                    if (tree.is(i, "acl") && proposing.contains(tree.lemma(i)) && tree.dominates(head, i)) {
                        fillers.frame(i).in("by").forEach(by -> found.addAll(cast.named(by)));
                        found.removeAll(but);
                    }
                }
            }
        }
        return found;
    }

    /** Who is named with "with", be it within the object, and not who is named there: "swapped photographs of poachers with T". */
    Set<Integer> partners(Entry entry, Frame frame, Set<Integer> but) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Integer> objects = frame.in(Frame.OBJECT);
        boolean done = WITH.stream().anyMatch(entry.code()::startsWith)
                && objects.stream().allMatch(object -> cast.heading(object).isEmpty());
        if (!done) {
            return found;
        }
        frame.in("with").forEach(with -> found.addAll(cast.heading(with)));
        found.removeAll(but);
        for (int object : objects) {
            for (int i = object + 1; i < tree.size() && found.isEmpty(); i++) {
                if (tree.is(i, "pobj") && tree.lemma(tree.head(i)).equals("with") && isWithin(object, i)) {
                    found.addAll(cast.heading(i));
                    found.removeAll(but);
                }
            }
        }
        return found;
    }

    /** Whether only nouns and prepositions lie between. */
    private boolean isWithin(int object, int token) {
        int i = token;
        while (i >= 0 && i != object && PHRASE.contains(tree.label(i))) {
            i = tree.head(i);
        }
        return i == object;
    }
}
