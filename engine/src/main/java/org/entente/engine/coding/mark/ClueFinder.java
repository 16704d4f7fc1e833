package org.entente.engine.coding.mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.scoring.Clues;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;
import org.entente.engine.text.WordVectors;

/**
 * What of a sentence may tell the kind of event between two of its actors: the words on the way from one to the other in
 * the tree, the verb over both with what stands around it, all other words; each by its lemma, its Brown clusters and
 * its meaning.
 */
final class ClueFinder {
    /** Places whose words' vectors are summed, each for itself. */
    private enum Place {
        HAS("has"),
        UP("up"),
        DOWN("down"),
        OVER("over"),
        SOURCES("source's"),
        TARGETS("target's"),
        OVERS_OWN("over with"),
        SOURCES_OWN("source's with"),
        TARGETS_OWN("target's with");

        private final String label;

        Place(String label) {
            this.label = label;
        }
    }

    private static final int PLACES = Place.values().length;
    private static final int[] PREFIXES = {6, 10, 14};
    private static final Set<String> AROUND =
            Set.of("prt", "neg", "aux", "dobj", "xcomp", "acomp", "attr", "ccomp", "prep");

    private final Tree tree;
    private final Frames frames;
    private final Cast cast;
    private final WordVectors vectors;
    private final Set<String> names = new LinkedHashSet<>();
    private final float[] meaning;
    private final int[] words = new int[PLACES];

    ClueFinder(Frames frames, Cast cast, WordVectors vectors) {
        this.tree = frames.tree();
        this.frames = frames;
        this.cast = cast;
        this.vectors = vectors;
        this.meaning = new float[PLACES * vectors.size()];
    }

    /** The clues about two actors and the events found for them, in a fixed order. */
    Clues find(int source, int target, List<String> events) {
        int a = headOf(source);
        int b = headOf(target);
        if (a >= 0 && b >= 0) {
            way(a, b);
        }
        for (int i = 0; i < tree.size(); i++) {
            Token t = tree.token(i);
            if (cast.at(i) < 0 && Character.isLetter(t.form().charAt(0)) && !t.isName()) {
                word(Place.HAS, "", i);
            }
        }
        names.addAll(events);
        for (int p = 0; p < PLACES; p++) {
            for (int i = 0; words[p] > 1 && i < vectors.size(); i++) {
                meaning[p * vectors.size() + i] /= words[p];
            }
        }
        return new Clues(new ArrayList<>(names), meaning);
    }

    /** The token of an actor that its others hang on, -1 if it has none. */
    private int headOf(int actor) {
        for (int i = 0; i < tree.size(); i++) {
            if (cast.at(i) == actor && (tree.head(i) < 0 || cast.at(tree.head(i)) != actor)) {
                return i;
            }
        }
        return -1;
    }

    private void way(int a, int b) {
        names.add("from " + tree.label(a));
        names.add("to " + stands(b));
        names.add(a < b ? "source first" : "target first");
        int over = meeting(a, b);
        for (int i = tree.head(a); i >= 0 && i != over; i = tree.head(i)) {
            word(Place.UP, "", i);
        }
        for (int i = tree.head(b); i >= 0 && i != over; i = tree.head(i)) {
            word(Place.DOWN, "", i);
        }
        predicate(Place.OVER, Place.OVERS_OWN, over, b);
        int own = verbOver(a);
        if (own != over) {
            predicate(Place.SOURCES, Place.SOURCES_OWN, own, b);
        }
        int other = verbOver(b);
        if (other != over && other != own) {
            predicate(Place.TARGETS, Place.TARGETS_OWN, other, b);
        }
    }

    private void predicate(Place place, Place with, int i, int b) {
        if (i < 0) {
            return;
        }
        word(place, "", i);
        String lemma = place.label + ' ' + tree.lemma(i);
        names.add(lemma + " > " + stands(b));
        if (frames.isVerb(i) && frames.at(i).passive()) {
            names.add(place.label + " passive");
        }
        for (int child : tree.children(i)) {
            if (AROUND.contains(tree.label(child)) && cast.at(child) < 0) {
                word(with, tree.label(child), child);
                names.add(lemma + ' ' + tree.lemma(child));
            }
        }
    }

    /** Its label, or the preposition it hangs on. */
    private String stands(int i) {
        int head = tree.head(i);
        return tree.is(i, "pobj") && head >= 0 ? tree.lemma(head) : tree.label(i);
    }

    private int verbOver(int i) {
        int verb = i;
        while (verb >= 0 && !frames.isVerb(verb)) {
            verb = tree.head(verb);
        }
        return verb;
    }

    private int meeting(int a, int b) {
        for (int i = a; i >= 0; i = tree.head(i)) {
            if (tree.dominates(i, b)) {
                return i;
            }
        }
        return -1;
    }

    private void word(Place place, String label, int i) {
        String where = label.isEmpty() ? place.label + ' ' : place.label + ' ' + label + ' ';
        names.add(where + tree.lemma(i));
        String cluster = tree.token(i).cluster();
        for (int length : PREFIXES) {
            if (cluster.length() >= length) {
                names.add(where + '*' + cluster.substring(0, length));
            }
        }
        if (vectors.add(tree.lemma(i), meaning, place.ordinal() * vectors.size())) {
            words[place.ordinal()]++;
        }
    }
}
