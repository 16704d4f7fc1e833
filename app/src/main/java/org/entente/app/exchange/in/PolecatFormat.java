package org.entente.app.exchange.in;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.codes.CameoActors;
import org.entente.app.codes.PloverRoots;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;

/** POLECAT events. Types and modes are kept as given, modes of other codebooks too. */
final class PolecatFormat implements EventFormat {
    private static final String LIST = " *[;|] *";

    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.DECIMAL, List.of("Intensity", "Event Intensity", "Quad Code", "Latitude", "Longitude"),
            Kind.DATE, List.of("Event Date", "Publication Date"));

    private static final List<String> USED = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Event Intensity",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Primary Actor Sector",
            "Actor Sectors",
            "Recipient Name",
            "Recipient Country",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Source");

    private final NamedActors actors;
    private final Notes notes;

    PolecatFormat(NamedActors actors, Notes notes) {
        this.actors = actors;
        this.notes = notes;
    }

    @Override
    public Rows rows(Row first) throws BadInput {
        Columns columns = Columns.of(first);
        columns.require("POLECAT", "Event ID", "Event Date", "Event Type", "Actor Country", "Recipient Country");
        return new PolecatRows(columns);
    }

    private final class PolecatRows extends NamedRows {
        PolecatRows(Columns columns) {
            super(columns, true, KINDS, USED, notes);
        }

        @Override
        ImportedEvent event(Row row) throws BadRow {
            String id = id(row, "Event ID");
            int day = day(row, "Event Date");
            return new ImportedEvent(
                    ImportedId.of(id),
                    side(row, "Actor", day),
                    side(row, "Recipient", day),
                    new ImportedDeed(code(row), contexts(value(row, "Contexts"))),
                    score(row, "Intensity", "Event Intensity"),
                    day,
                    place(row),
                    value(row, "Source"),
                    1,
                    1,
                    value(row, "Source").isEmpty() ? 0 : 1);
        }

        private Cameo code(Row row) throws BadRow {
            String type = value(row, "Event Type");
            String mode = value(row, "Event Mode").toLowerCase(Locale.ROOT);
            try {
                return PloverRoots.code(PloverType.valueOf(type.toUpperCase(Locale.ROOT)), mode);
            } catch (IllegalArgumentException e) {
                throw new BadRow(Reason.BAD_CODE, "\"" + type + "\" is no event type of PLOVER");
            }
        }

        private static String contexts(String said) {
            return Stream.of(said.split(LIST))
                    .map(context -> context.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_"))
                    .filter(context -> Stream.of(Context.values())
                            .anyMatch(known -> known.code().equals(context)))
                    .distinct()
                    .collect(Collectors.joining(";"));
        }

        private Actor side(Row row, String side, int day) {
            String name = value(row, side + " Name");
            String country = value(row, side + " Country");
            if (name.isEmpty() && country.isEmpty()) {
                return Actor.NONE;
            }
            if (country.matches(".+[;|].+")) {
                notes.mended("several states on one side: the first is kept as code, all as name");
            }
            String first = country.split(LIST)[0];
            Optional<Actor> named = actors.find(name, day);
            Optional<String> whole = actors.state(first).or(() -> kind(first)).or(() -> named.map(Actor::code));
            notes.side(name.isEmpty() ? country : name, whole.isPresent());
            String sectors = value(row, "Primary " + side + " Sector") + ";" + value(row, side + " Sectors");
            Sector part = Stream.of(sectors.split(LIST))
                    .map(PolecatRows::sector)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Sector.NONE);
            return new Actor(whole.orElse(Actor.NONE.code()), part, name.isEmpty() ? country : name);
        }

        /** PLOVER's sectors are ours; its MED is medicine, where CAMEO's is the media. */
        private static Optional<Sector> sector(String said) {
            return Stream.of(Sector.values())
                    .filter(sector -> sector != Sector.NONE && sector.name().equals(said))
                    .findFirst();
        }

        /** POLECAT writes the kind of those that belong to no state, or the UN and the EU, for the state. */
        private static Optional<String> kind(String country) {
            return country.equals("UNO") || country.equals("EUR") ? Optional.of(country) : CameoActors.kind(country);
        }

        private Place place(Row row) {
            String said = value(row, "Placename");
            String name = said.isEmpty() ? placeName(row) : said;
            return new Place(name, actors.state(value(row, "Country")).orElse(""));
        }
    }
}
