package org.entente.app.exchange.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.WHOLE, List.of("Event ID", "Story ID", "Sentence Number"),
            Kind.DECIMAL, List.of("Intensity", "Latitude", "Longitude"),
            Kind.DATE, List.of("Event Date"));

    private static final List<String> USED = List.of(
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
            "Country");

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

    private final class IcewsRows extends NamedRows {
        IcewsRows(Columns columns, boolean header) {
            super(columns, header, KINDS, USED, notes);
        }

        @Override
        ImportedEvent event(Row row) throws BadRow {
            String number = id(row, "Event ID");
            int day = day(row, "Event Date");
            String publisher = value(row, "Publisher");
            return new ImportedEvent(
                    ImportedId.of(day == ImportedEvent.UNDATED ? number : number + "@" + NamedActors.date(day)),
                    side(row, "Source", day),
                    side(row, "Target", day),
                    ImportedDeed.of(code(row)),
                    score(row, "Intensity"),
                    day,
                    new Place(
                            placeName(row), actors.state(value(row, "Country")).orElse("")),
                    publisher,
                    1,
                    1,
                    publisher.isEmpty() ? 0 : 1);
        }

        /** Some rows of 2017 have a code that is none; their text says which is meant. */
        private Cameo code(Row row) throws BadRow {
            String said = value(row, "CAMEO Code");
            Optional<Cameo> labelled = CameoLabels.of(value(row, "Event Text"));
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
    }
}
