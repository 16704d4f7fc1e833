package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Frames;
import org.entente.engine.text.LightVerbs;
import org.entente.engine.text.Tree;

/** One sentence of an article with all that is known of it: its tree, who is in it, its frames. */
final class Scene {
    private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> THING = Set.of("it", "its", "they", "their", "them");

    private final int index;
    private final Tree tree;
    private final Frames frames;
    private final Cast cast;
    private final Cast places;
    private final List<Found> found;

    Scene(int index, Tree tree, LightVerbs light, List<Found> actors, Memory memory) {
        this.index = index;
        this.tree = tree;
        this.frames = new Frames(tree, light);
        this.cast = new Cast(tree);
        this.places = new Cast(tree);
        this.found = new ArrayList<>(actors);
        for (int n = 0; n < found.size(); n++) {
            Found f = found.get(n);
            (f.place() ? places : cast).put(n, f.from(), f.to());
        }
        members(actors);
        new Pronouns(tree, cast).resolve();
        recall(memory);
    }

    /** Each of several actors that one phrase names gets a number of his own. */
    private void members(List<Found> actors) {
        for (int n = 0; n < actors.size(); n++) {
            Found f = actors.get(n);
            if (f.actors().size() > 1) {
                List<Integer> numbers = new ArrayList<>();
                for (Actor actor : f.actors()) {
                    numbers.add(found.size());
                    found.add(Found.one(f.from(), f.to(), actor, f.kind()));
                }
                cast.group(n, numbers);
            }
        }
    }

    /** Pronouns that nobody in the sentence explains stand for whom the last sentences were about. */
    private void recall(Memory memory) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).startsWith("PRP") && !cast.has(i)) {
                String form = tree.token(i).form().toLowerCase(Locale.ROOT);
                int token = i;
                if (PERSON.contains(form)) {
                    memory.lastPerson().ifPresent(a -> pronoun(token, a));
                } else if (THING.contains(form) && !isExpletive(i)) {
                    memory.lastState().ifPresent(a -> pronoun(token, a));
                }
            }
        }
    }

    /** "it was noted that": nobody. */
    private boolean isExpletive(int i) {
        int head = tree.head(i);
        return head >= 0 && (tree.child(head, "ccomp") >= 0 || tree.child(head, "acomp") >= 0 || tree.is(i, "expl"));
    }

    private void pronoun(int token, Actor actor) {
        cast.put(found.size(), token);
        found.add(Found.one(token, token, actor, Mention.Kind.PRONOUN));
    }

    int index() {
        return index;
    }

    Tree tree() {
        return tree;
    }

    Frames frames() {
        return frames;
    }

    Cast cast() {
        return cast;
    }

    List<Found> found() {
        return found;
    }

    /** Places in the sentence, by the same numbers as {@link #found()}. */
    Cast places() {
        return places;
    }

    /** The text from token {@code from} to token {@code to} (inclusive). */
    Span span(int from, int to) {
        return new Span(tree.token(from).begin(), tree.token(to).end());
    }

    /** The whole sentence. */
    Span span() {
        return span(0, tree.size() - 1);
    }

    /** The noun of a mention that the others hang on. */
    int head(Found f) {
        for (int i = f.from(); i <= f.to(); i++) {
            boolean hangsOutside = tree.head(i) < f.from() || tree.head(i) > f.to();
            if (hangsOutside && tree.token(i).isNoun()) {
                return i;
            }
        }
        return f.to();
    }

    /** The noun phrase around a mention as people mark it: without the clauses that hang on it. */
    Span phrase(Found f) {
        int head = head(f);
        int from = f.from();
        for (int child : tree.children(head)) {
            String label = tree.label(child);
            if (child < from
                    && (label.equals("det")
                            || label.equals("nmod")
                            || label.equals("compound")
                            || label.equals("nummod"))) {
                from = Math.min(from, tree.leftmost(child));
            }
        }
        return span(from, f.to());
    }
}
