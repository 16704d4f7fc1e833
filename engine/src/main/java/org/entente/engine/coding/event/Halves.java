package org.entente.engine.coding.event;

import java.util.List;
import java.util.Optional;
import org.entente.engine.text.Tree;

/**
 * One deed told twice, once by whom and once to whom: "T was hit by a strike as S walked out". Both halves are of one
 * type, and one clause hangs on the other.
 */
final class Halves {
    private final Tree tree;

    Halves(Tree tree) {
        this.tree = tree;
    }

    /** Makes one event of two halves, in place: the half that tells to whom takes the sources of the other. */
    void apply(List<Coded> events) {
        for (Coded done : List.copyOf(events)) {
            Optional<Coded> doing =
                    events.stream().filter(e -> isOtherHalf(done, e)).findFirst();
            if (doing.isPresent() && events.contains(done)) {
                Roles whole = new Roles(
                        doing.get().roles().sources(),
                        done.roles().targets(),
                        done.roles().others(),
                        false);
                events.set(events.indexOf(done), done.with(whole));
                events.remove(doing.get());
            }
        }
    }

    private boolean isOtherHalf(Coded done, Coded doing) {
        Roles to = done.roles();
        Roles by = doing.roles();
        return done != doing
                && to.sources().isEmpty()
                && !to.targets().isEmpty()
                && !by.sources().isEmpty()
                && by.targets().isEmpty()
                && !by.sources().equals(to.targets())
                && done.code().type().isPresent()
                && done.code().type().equals(doing.code().type())
                && done.status() == doing.status()
                && hangs(doing.position(), done.position());
    }

    private boolean hangs(int below, int above) {
        return tree.is(below, "advcl") && tree.head(below) == above
                || tree.is(above, "advcl") && tree.head(above) == below;
    }
}
