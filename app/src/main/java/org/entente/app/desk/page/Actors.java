package org.entente.app.desk.page;

import java.util.Locale;
import java.util.Optional;
import org.entente.app.desk.Settings;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Finds whom somebody means who writes a code or a name. */
final class Actors {
    private Actors() {}

    /** An actor whom the store names, by code or name, or one whose code the tables of actors know. */
    static Optional<Actor> find(Store store, Settings settings, String said) {
        return store.reviews().actor(said).or(() -> {
            String code = said.toUpperCase(Locale.ROOT);
            return settings.intake()
                    .terms()
                    .get()
                    .directory()
                    .actor(code)
                    .map(named -> new Actor(code, Sector.NONE, named.name()));
        });
    }
}
