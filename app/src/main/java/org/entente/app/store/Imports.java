package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;

/**
 * Puts events of other data sets into a store, a batch in one transaction. An event whose id is there already, from this
 * run or an earlier one, is passed over: what was imported up to a kill stays, and importing again adds the rest.
 *
 * <p>Rows wait in a narrow table in which actors, codes and places are numbers; one statement makes events of them. That
 * is faster by far than to append forty columns of text for each, and what is held in memory is a batch and the numbers.
 */
public final class Imports {
    /** Two row groups of DuckDB: whole ones are packed and written once, past the log. */
    static final int BATCH = 2 * 122_880;

    /** So many numbered values at most: place names have no end. */
    private static final int MOST_NUMBERED = 200_000;

    private final Database db;
    private final Directory directory;
    private final String dropKnown;
    private final String insert;
    private final Appending rows;
    private final Numbered<Actor> actors;
    private final Numbered<Cameo> codes;
    private final Numbered<Place> places;
    private final Set<String> used = new HashSet<>();
    private final Set<String> batch = new HashSet<>();
    private int waiting;
    private long added;

    /** @param origin the data set: {@code "gdelt"} */
    Imports(Database db, String origin, Directory directory) {
        this.db = db;
        this.directory = directory;
        this.dropKnown = ImportTables.dropKnown(origin);
        this.insert = ImportTables.insert(origin);
        db.execute(ImportTables.SETTINGS);
        db.execute(ImportTables.MAKE);
        this.rows = db.appending("import_row");
        this.actors = new Numbered<>(db, "import_actor", Imports::values);
        this.codes = new Numbered<>(db, "import_code", Imports::values);
        this.places = new Numbered<>(db, "import_place", place -> List.of(place.name(), place.country()));
    }

    /** Adds the event to the batch, which is written when it is full. */
    public void add(ImportedEvent event) {
        if (!batch.add(event.id())) {
            return;
        }
        rows.begin()
                .add(waiting)
                .add(event.id())
                .add(actors.number(event.source()))
                .add(actors.number(event.target()))
                .add(codes.number(event.code()))
                .addOrNull(event.givenScore())
                .add(event.contexts())
                .addDay(event.day())
                .add(places.number(event.place()))
                .add(event.address())
                .add(event.reports())
                .add(event.articles())
                .add(event.outlets())
                .end();
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        rows.flush();
        db.inTransaction(() -> {
            actors.write();
            codes.write();
            places.write();
            db.execute(dropKnown);
            added += db.changed(insert);
            Actors.ensure(db, used(), directory);
        });
        db.execute("DELETE FROM import_row");
        waiting = 0;
        batch.clear();
        for (Numbered<?> values : List.of(actors, codes, places)) {
            values.forgetBeyond(MOST_NUMBERED);
        }
    }

    /** How many events were new, of all that are written. */
    public long added() {
        return added;
    }

    private Set<String> used() {
        Set<String> fresh = new TreeSet<>();
        for (Actor actor : actors.values()) {
            if (used.add(actor.code())) {
                fresh.add(actor.code());
            }
        }
        return fresh;
    }

    private static Collection<Object> values(Actor actor) {
        return List.of(actor.code(), actor.sector().code(), actor.name());
    }

    private static Collection<Object> values(Cameo code) {
        List<Object> values = new ArrayList<>(List.of(code.code(), code.label()));
        values.add(code.type().map(Enum::name).orElse(null));
        values.addAll(List.of(code.mode(), code.quad(), code.goldstein(), code.ploverScore()));
        return values;
    }
}
