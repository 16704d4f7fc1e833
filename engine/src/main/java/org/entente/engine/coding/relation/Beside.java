package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.text.Tree;

/** Who stands beside a word for a relation: "US-Azerbaijani ties", "A's ties with B", "between A and B". */
final class Beside {
    private static final Set<String> LABELS = Set.of("poss", "nmod", "compound", "amod", "npadvmod", "advmod", "appos");
    private static final Set<String> PARTNERS = Set.of("with", "between", "among");
    /** Nouns that may stand for a state the sentence names elsewhere: "its giant neighbour". */
    private static final Set<String> STATES = Set.of(
            "neighbour",
            "neighbor",
            "country",
            "side",
            "state",
            "nation",
            "other",
            "partner",
            "ally",
            "capital",
            "government",
            "republic",
            "kingdom",
            "power",
            "another",
            "they",
            "it",
            "we",
            "us",
            "them",
            "island",
            "rival");

    private static final Set<String> WITHIN = Set.of("within", "inside");

    /** After these the other one of a relation is named. */
    static final Set<String> WITH = Set.of(
            "between", "with", "to", "towards", "toward", "of", "among", "for", "against", "from", "at", "vis-a-vis");

    private final Scene scene;
    private final Tree tree;
    private final Two two;

    Beside(Scene scene, Two two) {
        this.scene = scene;
        this.tree = scene.tree();
        this.two = two;
    }

    /** Who stands beside a noun: before it, and after "between", "with" and their like. */
    void noun(int noun, Set<String> prepositions) {
        ahead(tree, noun).forEach(two::add);
        for (int child : tree.children(noun)) {
            String word = tree.lemma(child);
            int object = tree.is(child, "prep") ? tree.child(child, "pobj") : -1;
            if (object >= 0 && prepositions.contains(word)) {
                two.add(object);
            }
            if (object >= 0 && WITHIN.contains(word)) {
                two.withStranger();
            }
            if (object >= 0 && PARTNERS.contains(word) && (isStranger(object) || isOneState(object))) {
                two.withStranger();
            }
        }
    }

    /** "a supporter of peace" is nobody's. */
    boolean isOfThings(int noun) {
        int of = tree.child(noun, "prep");
        int object = of >= 0 && tree.lemma(of).equals("of") ? tree.child(of, "pobj") : -1;
        return object >= 0 && isStranger(object);
    }

    /** What stands before a noun, and what is bound to that: both states of "Arnor-Gondor ties". */
    static List<Integer> ahead(Tree tree, int noun) {
        List<Integer> ahead = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && LABELS.contains(tree.label(child))) {
                for (int inner : tree.children(child)) {
                    if (inner < child && LABELS.contains(tree.label(inner)) && tree.between(inner, child, "-")) {
                        ahead.add(inner);
                    }
                }
                ahead.add(child);
            }
        }
        return ahead;
    }

    /** Who stands after "with", "on", "by" and their like at a verb or an adjective. */
    void with(int token) {
        for (int child : tree.children(token)) {
            boolean with = WITH.contains(tree.lemma(child))
                    || Set.of("on", "by").contains(tree.lemma(child))
                    || tree.lemma(child).equals("in") && tree.token(token).isNoun();
            int object = tree.is(child, "prep") && with ? tree.child(child, "pobj") : -1;
            if (object >= 0) {
                two.add(object);
            }
        }
    }

    /** "between the unions and the employers of Norway". */
    private boolean isOneState(int token) {
        List<Integer> named = scene.cast().named(token);
        long codes = named.stream()
                .map(n -> scene.found().get(n).actor().code())
                .distinct()
                .count();
        boolean people =
                named.stream().allMatch(n -> Two.isPrivate(scene.found().get(n).actor()));
        return named.size() > 1 && (codes == 1 || people);
    }

    /** "relations with her brother": nobody of ours, and no word for a state. */
    private boolean isStranger(int token) {
        boolean somebody = isKnown(token) || scene.places().has(token) || STATES.contains(tree.lemma(token));
        for (int child : tree.children(token)) {
            somebody |=
                    tree.lemma(child).equals("of") && !scene.cast().named(child).isEmpty();
            somebody |= LABELS.contains(tree.label(child))
                    && !scene.cast().named(child).isEmpty();
        }
        return !somebody;
    }

    private boolean isKnown(int token) {
        return scene.cast().heading(token).stream()
                .anyMatch(n -> !scene.found().get(n).actor().isNone());
    }
}
