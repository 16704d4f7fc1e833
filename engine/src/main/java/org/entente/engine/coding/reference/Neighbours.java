package org.entente.engine.coding.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.ontology.Actor;
import org.entente.engine.text.Tree;

/** "its neighbour", "its partner": the other one of two of whom the text speaks. */
final class Neighbours {
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;
    private final Focus focus;

    Neighbours(Memory memory, Stage stage, Focus focus) {
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
        this.focus = focus;
    }

    /** Whom the noun at {@code i} means, if it is a neighbour of {@code one}. */
    Optional<Actor> of(Actor one, int i) {
        Optional<Actor> named = apposed(i);
        return named.isPresent() ? named : other(one, i);
    }

    /** "its neighbour, Norway": the name that follows. */
    private Optional<Actor> apposed(int i) {
        for (int child : tree.children(i)) {
            if (child > i && tree.is(child, "appos") && stage.isSettled(child)) {
                return Optional.of(stage.at(child).actor());
            }
        }
        return Optional.empty();
    }

    /** The other one of two states: of this sentence, or of the last that named two. */
    private Optional<Actor> other(Actor one, int before) {
        List<Actor> others = new ArrayList<>();
        for (Found f : stage.found()) {
            add(f, one, before, others);
        }
        if (others.isEmpty()) {
            memory.pair().stream().filter(a -> !a.code().equals(one.code())).forEach(others::add);
            boolean told = memory.pair().stream().anyMatch(a -> a.code().equals(one.code()));
            return told && others.size() == 1 ? Optional.of(Focus.whole(others.get(0))) : Optional.empty();
        }
        return others.size() == 1 ? Optional.of(Focus.whole(others.get(0))) : Optional.empty();
    }

    private void add(Found f, Actor one, int before, List<Actor> others) {
        boolean other = !f.isNone() && !f.place() && !f.actor().code().equals(one.code()) && f.to() < before;
        if (other
                && focus.isState(f.actor())
                && others.stream().noneMatch(a -> a.code().equals(f.actor().code()))) {
            others.add(f.actor());
        }
    }
}
