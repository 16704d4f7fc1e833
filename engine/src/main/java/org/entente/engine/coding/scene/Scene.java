package org.entente.engine.coding.scene;

import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Frames;
import org.entente.engine.text.LightVerbs;
import org.entente.engine.text.Tree;

/** One sentence of an article with all that is known of it: its tree, who is in it, its frames. */
public final class Scene {
    private static final Set<String> OWN = Set.of("amod", "poss");

    private final int index;
    private final Tree tree;
    private final Frames frames;
    private final Cast cast;
    private final Cast places;
    private final List<Found> found;

    public Scene(int index, Stage stage, LightVerbs light) {
        this.index = index;
        this.tree = stage.tree();
        this.frames = new Frames(tree, light);
        this.cast = stage.cast();
        this.places = new Cast(tree);
        this.found = List.copyOf(stage.found());
        for (int n = 0; n < found.size(); n++) {
            Found f = found.get(n);
            if (f.place()) {
                places.put(n, f.from(), f.to());
            }
        }
    }

    public int index() {
        return index;
    }

    public Tree tree() {
        return tree;
    }

    public Frames frames() {
        return frames;
    }

    public Cast cast() {
        return cast;
    }

    public List<Found> found() {
        return found;
    }

    /** Places in the sentence, by the same numbers as {@link #found()}. */
    public Cast places() {
        return places;
    }

    /** The text from token {@code from} to token {@code to} (inclusive). */
    public Span span(int from, int to) {
        return new Span(tree.token(from).begin(), tree.token(to).end());
    }

    /** The whole sentence. */
    public Span span() {
        return span(0, tree.size() - 1);
    }

    /** The noun of a mention that the others hang on. */
    public int head(Found f) {
        for (int i = f.from(); i <= f.to(); i++) {
            boolean hangsOutside = tree.head(i) < f.from() || tree.head(i) > f.to();
            if (hangsOutside && tree.token(i).isNoun()) {
                return i;
            }
        }
        return f.to();
    }

    /** The noun phrase around a mention as people mark it: without the clauses that hang on it. */
    public Span phrase(Found f) {
        int head = head(f);
        int from = f.from();
        for (int child : tree.children(head)) {
            String label = tree.label(child);
            if (child < from
                    && (label.equals("det")
                            || label.equals("nmod")
                            || label.equals("compound")
                            || label.equals("nummod")
                            || (f.kind() == Mention.Kind.ROLE || !f.role().isEmpty()) && OWN.contains(label))) {
                from = Math.min(from, leftmost(child, f));
            }
        }
        return span(from, f.to());
    }

    /** The first token of what hangs on {@code child}, but for the names of others. */
    private int leftmost(int child, Found f) {
        int left = child;
        for (int i = child - 1; i >= tree.leftmost(child); i--) {
            if (cast.has(i) && !found.get(cast.at(i)).isNone() && !f.covers(i)) {
                break;
            }
            left = i;
        }
        return left;
    }
}
