package org.entente.app.store;

import java.util.Arrays;
import java.util.Collection;
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
 * <p>What is held in memory is a batch, and the numbers of actors, deeds and places.
 */
public final class Imports {
    /** Two row groups of DuckDB: whole ones are packed and written once, past the log. */
    static final int BATCH = 2 * 122_880;

    /** So many numbered values at most: place names have no end. */
    private static final int MOST_NUMBERED = 200_000;

    /**
     * A batch that ends amid a row group goes through the log, and is packed once more at each checkpoint: let these be
     * rare. What DuckDB keeps of the file in memory has a bound.
     */
    private static final String SETTINGS = "SET wal_autocheckpoint = '512MB'";

    private static final int MEGABYTES = 1000;

    private final Database db;
    private final String origin;
    private final Directory directory;
    private final KnownNumbers known;
    private final Numbered<Actor> actors;
    private final Numbered<ImportedDeed> deeds;
    private final Numbered<Place> places;
    private final ImportBatch batch = new ImportBatch(BATCH);
    private long added;

    /** @param origin the data set: {@code "gdelt"} */
    Imports(Database db, String origin, Directory directory) {
        this.db = db;
        this.origin = origin;
        this.directory = directory;
        db.execute(SETTINGS);
        db.boundUnlessBounded(MEGABYTES);
        known = new KnownNumbers(db, origin);
        actors = new Numbered<>(
                db,
                "imported_actor",
                MOST_NUMBERED,
                actor -> List.of(actor.code(), actor.sector().code(), actor.name()),
                row -> EventRow.actor(row, "code", "sector", "name"));
        deeds = new Numbered<>(
                db,
                "imported_deed",
                MOST_NUMBERED,
                Imports::values,
                row -> new ImportedDeed(EventRow.code(row), row.getString("contexts")));
        places = new Numbered<>(
                db,
                "imported_place",
                MOST_NUMBERED,
                place -> List.of(place.name(), place.country()),
                row -> new Place(row.getString("name"), row.getString("country")));
    }

    /** Adds the event to the batch, which is written when it is full. */
    public void add(ImportedEvent event) {
        if (batch.isNew(event.id())) {
            batch.add(
                    event,
                    actors.number(event.source()),
                    actors.number(event.target()),
                    deeds.number(event.deed()),
                    places.number(event.place()));
        }
        if (batch.isFull()) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        if (batch.isEmpty()) {
            return;
        }
        db.inTransaction(() -> {
            Actors.ensure(db, unwrittenCodes(), directory);
            actors.write();
            deeds.write();
            places.write();
            added += write();
        });
        batch.clear();
        actors.forgetIfFull();
        deeds.forgetIfFull();
        places.forgetIfFull();
    }

    /** How many events were new, of all that are written. */
    public long added() {
        return added;
    }

    /** Writes the rows that are not there yet, in their order: what stood together in the file packs well together. */
    private int write() {
        Longs there = known.of(batch);
        return db.append("imported", appender -> {
            int written = 0;
            for (int row = 0; row < batch.size(); row++) {
                if (!there.contains(batch.number(row))) {
                    appender.beginRow();
                    appender.append(origin);
                    batch.append(row, appender);
                    appender.endRow();
                    written++;
                }
            }
            return written;
        });
    }

    private Set<String> unwrittenCodes() {
        Set<String> codes = new TreeSet<>();
        actors.unwritten().forEach(actor -> codes.add(actor.code()));
        return codes;
    }

    private static Collection<Object> values(ImportedDeed deed) {
        Cameo code = deed.code();
        return Arrays.asList(
                code.code(),
                code.label(),
                code.type().map(Enum::name).orElse(null),
                code.mode(),
                code.quad(),
                code.goldstein(),
                code.ploverScore(),
                deed.contexts());
    }
}
