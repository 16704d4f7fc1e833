package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;

/** States and organisations by code or name, for options that want one. */
final class States {
    private States() {}

    /**
     * The actor that {@code said} means, in any case; a usage fault at {@code place} that names near ones if none.
     *
     * @param own the user's own lexicon, if there is one
     */
    static Actor of(String said, String place, Optional<Path> own) {
        return of(said, place, Engine.actors(own));
    }

    /** The same among these actors. */
    static Actor of(String said, String place, ActorTable actors) {
        return actors.find(said).orElseThrow(() -> unknown(said, place, actors));
    }

    private static Fault unknown(String said, String place, ActorTable actors) {
        TreeSet<String> known = new TreeSet<>(actors.codes().keySet());
        actors.codes().values().forEach(actor -> known.add(actor.name()));
        List<String> near = Near.of(said, known, 3);
        String remedy = near.isEmpty()
                ? "give a state's ISO 3166 code, such as AZE, or its English name"
                : "did you mean " + String.join(", ", near) + "?";
        return Fault.usage(place, "unknown actor \"" + said + "\"", remedy);
    }
}
