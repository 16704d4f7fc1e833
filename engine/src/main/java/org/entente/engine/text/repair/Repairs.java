package org.entente.engine.text.repair;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** The repairs in force, in their order. */
public final class Repairs {
    public static final Repairs ALL = new Repairs(EnumSet.allOf(Repair.class));
    public static final Repairs NONE = new Repairs(EnumSet.noneOf(Repair.class));

    private final List<Repair> inForce;

    private Repairs(Set<Repair> inForce) {
        this.inForce = List.copyOf(inForce);
    }

    /** All but one, to see what that one is good for. */
    public static Repairs without(Repair off) {
        return new Repairs(EnumSet.complementOf(EnumSet.of(off)));
    }

    /** The tree mended; the same tree if there is nothing to mend. */
    public Tree mend(Tree tree, Syntax parser) {
        Tree mended = tree;
        for (int i = 0; i < inForce.size(); i++) {
            mended = inForce.get(i).mend(mended, parser);
        }
        return mended;
    }

    /** Those that change this tree. Without any other one it would become the same. */
    public Set<Repair> changing(Tree tree, Syntax parser) {
        Set<Repair> changing = EnumSet.noneOf(Repair.class);
        Tree before = tree;
        for (Repair repair : inForce) {
            Tree after = repair.mend(before, parser);
            if (after != before) {
                changing.add(repair);
            }
            before = after;
        }
        return changing;
    }
}
