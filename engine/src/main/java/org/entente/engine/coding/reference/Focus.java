package org.entente.engine.coding.reference;

import java.util.Optional;
import java.util.function.Predicate;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Whom the text is about at a word: the nearest subject before it that fits, else whoever else does. */
final class Focus {
    private static final int EVER = Integer.MAX_VALUE;

    private final ActorTable table;
    private final Memory memory;
    private final Stage stage;

    Focus(ActorTable table, Memory memory, Stage stage) {
        this.table = table;
        this.memory = memory;
        this.stage = stage;
    }

    /** The last mention before {@code token} that fits, of this sentence or an earlier one. */
    Optional<Found> last(int token, Predicate<Found> fits) {
        Predicate<Found> known = f -> !f.isNone() && fits.test(f);
        return here(token, known).or(() -> memory.last(EVER, known));
    }

    private Optional<Found> here(int token, Predicate<Found> fits) {
        Optional<Found> any = Optional.empty();
        for (Found f : stage.found()) {
            if (f.to() < token && fits.test(f)) {
                if (stage.isSubject(f)) {
                    return Optional.of(f);
                }
                any = any.isPresent() ? any : Optional.of(f);
            }
        }
        return any;
    }

    /** The state that the text is about; places only say where. */
    Optional<Actor> state(int token) {
        return last(token, f -> !f.place() && isState(f.actor())).map(f -> whole(f.actor()));
    }

    /** The state where all this takes place: all that a text without states says. */
    Optional<Actor> whereabouts(int token) {
        return last(token, f -> f.place() && isState(f.actor())).map(f -> whole(f.actor()));
    }

    boolean isState(Actor actor) {
        return table.kind(actor.code()).equals("state");
    }

    /** The state itself, whoever of it was named. */
    static Actor whole(Actor actor) {
        return new Actor(actor.code(), actor.sector() == Sector.PRE ? Sector.PRE : Sector.NONE, actor.name());
    }
}
