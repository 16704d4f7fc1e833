package org.entente.engine.coding.event;

import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** What several do together, or to each other: "S and T expelled each other's envoys". */
final class Mutual {
    private static final Set<String> SHARED = Set.of("040", "041", "046", "06", "19", "057", "0871");
    private static final Set<String> JOINT = Set.of("03", "04", "050", "057", "06", "15");

    private final Tree tree;
    private final Cast cast;

    Mutual(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** Whether "each other" stands in one of the phrases around a predicate; in a clause within, it is another matter. */
    boolean isDone(Frame frame) {
        for (int i = cast.mutual(0); i >= 0; i = cast.mutual(i + 1)) {
            if (isAround(frame, i)) {
                return true;
            }
        }
        return false;
    }

    /** The roles of those who do something to each other: "met each other" is one meeting, "shelled" is two attacks. */
    static Roles of(Entry entry, Set<Integer> all) {
        boolean together =
                entry.reciprocal() || isShared(entry) && !entry.code().startsWith("19");
        return together ? Roles.together(all) : Roles.eachToEach(all);
    }

    /** Meeting, agreeing, trading, fighting and laying down arms are done by all who stand in the subject together. */
    static boolean isShared(Entry entry) {
        return SHARED.stream().anyMatch(entry.code()::startsWith);
    }

    /** Whether it is about something that is joint, and may be planned, said, signed, done or shown so: "joint patrols". */
    boolean isJoint(Entry entry, Frame frame) {
        if (JOINT.stream().noneMatch(entry.code()::startsWith)) {
            return false;
        }
        for (int object : frame.in(Frame.OBJECT)) {
            for (int child : tree.children(object)) {
                if (child < object && tree.lemma(child).equals("joint")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAround(Frame frame, int token) {
        for (int above = tree.head(token); above >= 0; above = tree.head(above)) {
            if (above == frame.head() || above == frame.carrier()) {
                return true;
            }
            if (tree.token(above).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
