package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.actors.Sense;
import org.entente.app.rows.Column;
import org.entente.app.rows.JsonRows;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Origin;
import org.entente.engine.ontology.Actor;

/** What is printed of whom words name. */
final class SenseColumns {
    private static final int FILE = 28;

    private static final List<Column<Name.Office>> OFFICE = List.of(
            Column.of("of", Name.Office::of),
            Column.of("sector", office -> office.sector().code()),
            Column.of("title", Name.Office::title),
            Column.of("from", office -> from(office.dates())),
            Column.of("until", office -> until(office.dates())));

    private SenseColumns() {}

    static List<Column<Sense>> table() {
        return List.of(
                Column.of("as", Sense::as),
                Column.of("actor", sense -> label(sense.actor())),
                Column.of("from", sense -> from(sense.dates())),
                Column.of("until", sense -> until(sense.dates())),
                Column.of("file", FILE, sense -> sense.origin().map(SenseColumns::file)),
                Column.of("words: name", sense -> sense.words() + ": " + named(sense)));
    }

    static List<Column<Sense>> all(Optional<Path> own) {
        return List.of(
                Column.of("words", Sense::words),
                Column.of("as", Sense::as),
                Column.of(
                        "code",
                        sense -> sense.actor().isNone() ? "" : sense.actor().code()),
                Column.of("sector", sense -> sense.actor().sector().code()),
                Column.of("name", sense -> sense.actor().name()),
                Column.of("title", Sense::title),
                Column.of("from", sense -> from(sense.dates())),
                Column.of("until", sense -> until(sense.dates())),
                Column.of("own", sense -> sense.origin().map(Origin::own)),
                Column.of("file", sense -> sense.origin().map(origin -> path(origin, own))));
    }

    /** The columns, and all offices of a person. */
    static JsonNode json(Sense sense, Optional<Path> own) {
        ObjectNode object = JsonRows.flat(all(own), sense);
        ArrayNode offices = object.putArray("offices");
        sense.offices().forEach(office -> offices.add(JsonRows.flat(OFFICE, office)));
        return object;
    }

    private static String label(Actor actor) {
        return actor.isNone() ? actor.sector().code() : actor.label();
    }

    private static String named(Sense sense) {
        return sense.actor().name() + (sense.title().isEmpty() ? "" : ", " + sense.title());
    }

    /** The file's name alone; one of the user's is marked. */
    private static String file(Origin origin) {
        return (origin.own() ? "yours: " : "") + origin.toString().replaceFirst("^actors/", "");
    }

    /** Ours by its name, one's own by its path. */
    private static String path(Origin origin, Optional<Path> own) {
        return origin.own() && own.isPresent() ? own.get().resolve(origin.file()) + ":" + origin.line() : file(origin);
    }

    private static Optional<LocalDate> from(Dates dates) {
        return Optional.of(dates.from()).filter(day -> !day.equals(LocalDate.MIN));
    }

    private static Optional<LocalDate> until(Dates dates) {
        return Optional.of(dates.until()).filter(day -> !day.equals(LocalDate.MAX));
    }
}
