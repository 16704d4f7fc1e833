package org.entente.engine.coding;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Lets the pronouns of a sentence stand for an actor the same sentence names. */
final class Pronouns {
    private static final Set<String> PERSONAL = Set.of(
            "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "himself", "itself", "themselves");

    private final Tree tree;
    private final Cast cast;

    Pronouns(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    void resolve() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).startsWith("PRP")
                    && !cast.has(i)
                    && PERSONAL.contains(tree.token(i).form().toLowerCase(java.util.Locale.ROOT))) {
                int actor = subjectAbove(i);
                if (actor < 0) {
                    actor = firstSubjectBefore(i);
                }
                if (actor >= 0) {
                    cast.put(actor, i);
                }
            }
        }
    }

    /** "Arnor said it ...": the subject of the nearest clause above that names an actor. */
    private int subjectAbove(int pronoun) {
        int below = pronoun;
        for (int i = tree.head(pronoun); i >= 0; below = i, i = tree.head(i)) {
            for (int child : tree.children(i)) {
                boolean subject = tree.is(child, "nsubj") || tree.is(child, "nsubjpass");
                if (subject
                        && child != below
                        && child < pronoun
                        && !cast.heading(child).isEmpty()) {
                    return cast.at(child);
                }
            }
        }
        return -1;
    }

    private int firstSubjectBefore(int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            boolean subject = tree.is(i, "nsubj") || tree.is(i, "nsubjpass");
            if (subject && !cast.heading(i).isEmpty()) {
                return cast.at(i);
            }
        }
        return -1;
    }
}
