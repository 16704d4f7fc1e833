package org.entente.app.exchange.in;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.codes.CameoCodes;
import org.entente.app.codes.CameoLabels;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.exchange.IcewsColumns;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;

/** ICEWS events, with a header. An event's key is its id and its date: ids come twice. */
final class IcewsFormat implements EventFormat {
    private final NamedActors actors;
    private final Notes notes;

    IcewsFormat(NamedActors actors, Notes notes) {
        this.actors = actors;
        this.notes = notes;
    }

    @Override
    public Rows rows(Row first) throws BadInput {
        boolean bare = first.cells() == IcewsColumns.ALL.size() && first.number(0) >= 0;
        Columns columns = bare ? new Columns(IcewsColumns.ALL) : Columns.of(first);
        columns.require("ICEWS", "Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name");
        return new IcewsRows(columns, !bare);
    }

    private final class IcewsRows implements Rows {
        private final Columns columns;
        private final boolean header;
        private final Shape shape;
        private final int id;
        private final int date;
        private final int text;
        private final int code;
        private final int intensity;
        private final Days days = new Days();

        IcewsRows(Columns columns, boolean header) {
            this.columns = columns;
            this.header = header;
            this.id = columns.at("Event ID");
            this.date = columns.at("Event Date");
            this.text = columns.at("Event Text");
            this.code = columns.at("CAMEO Code");
            this.intensity = columns.at("Intensity");
            this.shape = shape();
        }

        private Shape shape() {
            Kind[] kinds = new Kind[columns.count()];
            Arrays.fill(kinds, Kind.TEXT);
            Stream.of("Event ID", "Story ID", "Sentence Number").forEach(name -> set(kinds, name, Kind.WHOLE));
            Stream.of("Intensity", "Latitude", "Longitude").forEach(name -> set(kinds, name, Kind.DECIMAL));
            set(kinds, "Event Date", Kind.DATE);
            int[] used = Stream.of(
                            "Event ID",
                            "Event Date",
                            "Source Name",
                            "Source Sectors",
                            "Source Country",
                            "Event Text",
                            "CAMEO Code",
                            "Intensity",
                            "Target Name",
                            "Target Sectors",
                            "Target Country",
                            "Publisher",
                            "City",
                            "District",
                            "Province",
                            "Country")
                    .mapToInt(columns::at)
                    .filter(at -> at >= 0)
                    .toArray();
            return new Shape(List.of(kinds), used);
        }

        private void set(Kind[] kinds, String name, Kind kind) {
            if (columns.at(name) >= 0) {
                kinds[columns.at(name)] = kind;
            }
        }

        @Override
        public boolean header() {
            return header;
        }

        @Override
        public ImportedEvent read(Row row) throws BadRow {
            shape.fit(row, notes);
            String number = row.value(id);
            if (number.isEmpty()) {
                throw new BadRow(Reason.NO_ID, "has no Event ID");
            }
            int day = days.day(row, date);
            return new ImportedEvent(
                    ImportedId.of(day == ImportedEvent.UNDATED ? number : number + "@" + NamedActors.date(day)),
                    side(row, "Source", day),
                    side(row, "Target", day),
                    ImportedDeed.of(code(row)),
                    intensity < 0 || row.value(intensity).isEmpty() ? Double.NaN : row.decimal(intensity),
                    day,
                    place(row),
                    value(row, "Publisher"),
                    1,
                    1,
                    value(row, "Publisher").isEmpty() ? 0 : 1);
        }

        private String value(Row row, String column) {
            return row.value(columns.at(column));
        }

        /** Some rows of 2017 have a code that is none; their text says which is meant. */
        private Cameo code(Row row) throws BadRow {
            String said = row.value(code);
            Optional<Cameo> labelled = CameoLabels.of(row.value(text));
            Optional<Cameo> read = CameoCodes.read(said, "");
            boolean exact = read.filter(cameo -> cameo.code().equals(said)).isPresent();
            // 14 without its zero is either a protest or 014, which the text tells apart.
            boolean unclear = said.length() == 2;
            Optional<Cameo> meant = exact && !unclear ? read : labelled.or(() -> read);
            if (meant.isEmpty()) {
                throw new BadRow(Reason.BAD_CODE, "\"" + said + "\" is no CAMEO code");
            }
            if (!meant.get().code().equals(said)) {
                notes.mended("a code read by its text, or as the nearest one known");
            }
            return meant.get();
        }

        private Actor side(Row row, String side, int day) {
            String name = value(row, side + " Name");
            String sectors = value(row, side + " Sectors");
            Optional<String> state = actors.state(value(row, side + " Country"));
            if (name.isEmpty() && state.isEmpty()) {
                return Actor.NONE;
            }
            Optional<Actor> named = actors.find(name, day);
            Optional<String> whole = state.or(() -> named.map(Actor::code));
            notes.side(name, whole.isPresent());
            Optional<Sector> own = named.filter(actor -> whole.equals(Optional.of(actor.code())))
                    .map(Actor::sector);
            // A state's own name with "Government" among its sectors is the state: ICEWS gives these to all of them.
            Sector part = own.filter(sector -> sector != Sector.UNK)
                    .or(() -> actors.sector(sectors))
                    .orElse(sectors.isEmpty() && name.isEmpty() ? Sector.NONE : Sector.UNK);
            return new Actor(
                    whole.orElse(Actor.NONE.code()), whole.isEmpty() && part == Sector.UNK ? Sector.NONE : part, name);
        }

        private Place place(Row row) {
            String name = Stream.of("City", "District", "Province", "Country")
                    .map(column -> value(row, column))
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Place(name, actors.state(value(row, "Country")).orElse(""));
        }
    }
}
