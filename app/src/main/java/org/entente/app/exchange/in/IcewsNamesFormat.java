package org.entente.app.exchange.in;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.app.codes.CameoLabels;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;

/**
 * Four columns, as knowledge graphs made of ICEWS have them: source, category, target, date; with a header or without. An
 * event is its row: the same row twice is one event.
 */
final class IcewsNamesFormat implements EventFormat {
    private static final int SOURCE = 0;
    private static final int CATEGORY = 1;
    private static final int TARGET = 2;
    private static final int DATE = 3;
    private static final int CELLS = 4;

    private final NamedActors actors;
    private final Notes notes;

    IcewsNamesFormat(NamedActors actors, Notes notes) {
        this.actors = actors;
        this.notes = notes;
    }

    @Override
    public Rows rows(Row first) throws BadInput {
        if (first.cells() < CELLS) {
            throw new BadInput(
                    Reason.WRONG_FORM,
                    "does not have four columns (source, category, target, date): its first line has " + first.cells());
        }
        boolean header = CameoLabels.of(first.text(CATEGORY)).isEmpty() && !isDate(first.value(DATE));
        return new NameRows(header);
    }

    private static boolean isDate(String text) {
        try {
            Days.day(text);
            return true;
        } catch (BadRow e) {
            return false;
        }
    }

    private final class NameRows implements Rows {
        private static final RowShape SHAPE = new RowShape(
                List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.DATE), new int[] {SOURCE, CATEGORY, TARGET, DATE});

        private final boolean header;
        private final Days days = new Days();

        NameRows(boolean header) {
            this.header = header;
        }

        @Override
        public boolean header() {
            return header;
        }

        @Override
        public ImportedEvent read(Row row) throws BadRow {
            SHAPE.fit(row, notes);
            int day = days.day(row, DATE);
            Optional<Cameo> code = CameoLabels.of(row.value(CATEGORY));
            if (code.isEmpty()) {
                throw new BadRow(Reason.BAD_CODE, "\"" + row.text(CATEGORY) + "\" is no category of CAMEO");
            }
            String all = String.join("\t", row.value(SOURCE), row.value(CATEGORY), row.value(TARGET), "" + day);
            return new ImportedEvent(
                    ImportedId.of(ContentId.of(all.getBytes(StandardCharsets.UTF_8))),
                    side(row.value(SOURCE), day),
                    side(row.value(TARGET), day),
                    ImportedDeed.of(code.get()),
                    Double.NaN,
                    day,
                    Place.UNKNOWN,
                    "",
                    1,
                    1,
                    1);
        }

        private Actor side(String name, int day) {
            if (name.isEmpty()) {
                return Actor.NONE;
            }
            Optional<Actor> actor = actors.find(name, day);
            notes.side(name, actor.isPresent());
            return actor.orElseGet(() -> new Actor(Actor.NONE.code(), Sector.NONE, name));
        }
    }
}
