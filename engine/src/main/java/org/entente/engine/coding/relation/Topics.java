package org.entente.engine.coding.relation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** Which nouns of a sentence mean a relation, and how good their own words say it is: "an already excellent relationship". */
final class Topics {
    private static final Set<String> OVER = Set.of("in", "of", "between", "with", "to", "on", "for");
    private static final Set<String> INSIDE = Set.of("compound", "nmod");

    private final Scene scene;
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;

    Topics(Scene scene, RelationTable table, Judging judging) {
        this.scene = scene;
        this.tree = scene.tree();
        this.table = table;
        this.judging = judging;
    }

    boolean isRelation(int token) {
        return isRelationWord(token) && !INSIDE.contains(tree.label(token)) && !isOther(token);
    }

    boolean isRelationWord(int token) {
        boolean name = tree.token(token).isName() && token > 0;
        return !name
                && tree.token(token).isNoun()
                && table.noun(tree.lemma(token)).isPresent();
    }

    /** "labour relations". */
    private boolean isOther(int token) {
        for (int child : tree.children(token)) {
            if (child < token && judging.is(Group.OTHER, child)) {
                return true;
            }
        }
        return false;
    }

    /** "the Turkish-Egyptian thaw". */
    boolean isOfTwo(int noun) {
        Set<Integer> two = new TreeSet<>();
        Beside.ahead(tree, noun).forEach(i -> two.addAll(scene.cast().named(i)));
        return two.size() > 1;
    }

    /** The relation that one of these slots of a verb is, or carries: "the level of relations"; -1 if none is. */
    int among(List<Integer> heads, int verb) {
        for (int head : heads) {
            int of = judging.is(Group.CARRIER, head) ? tree.child(head, "prep") : -1;
            int below = of < 0 ? -1 : tree.child(of, "pobj");
            boolean between = below >= 0 && tree.lemma(of).equals("between")
                    || judging.is(Group.CARRIER, head)
                            && scene.frames().at(verb).first("between") >= 0;
            int topic = isRelation(head) || between ? head : below >= 0 && isRelation(below) ? below : -1;
            if (topic >= 0) {
                return topic;
            }
        }
        return -1;
    }

    /** The relation below such a noun; the noun itself if the two stand beside it; -1 if neither does. */
    int below(int noun) {
        for (int child : tree.children(noun)) {
            int object = tree.is(child, "prep") && OVER.contains(tree.lemma(child)) ? tree.child(child, "pobj") : -1;
            if (object >= 0 && isRelation(object)) {
                return object;
            }
            if (INSIDE.contains(tree.label(child)) && isRelationWord(child)) {
                return child;
            }
        }
        boolean two = tree.child(noun, "prep") >= 0
                && Set.of("between", "with").contains(tree.lemma(tree.child(noun, "prep")));
        return (two || isOfTwo(noun)) && table.noun(tree.lemma(noun)).isEmpty() ? noun : -1;
    }

    /** The level of the noun, or that of its adjectives: "an already excellent relationship". */
    Level level(int noun) {
        Level own = table.noun(tree.lemma(noun)).orElse(Level.NEUTRAL);
        return own != Level.NEUTRAL
                ? own
                : judging.attributes(noun)
                        .filter(said -> said.sense().isState())
                        .map(said -> said.sense().level())
                        .orElse(own);
    }
}
