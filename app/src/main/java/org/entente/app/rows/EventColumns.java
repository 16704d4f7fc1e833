package org.entente.app.rows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.render.Labels;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** What is printed of an event: the few columns of a table, all of them in CSV, with all reports in JSON. */
public final class EventColumns {
    private static final int ACTOR = 12;

    public static final List<Column<StoredEvent>> TABLE = List.of(
            Column.of("date", e -> Labels.when(e.when())),
            Column.of("source", ACTOR, e -> label(e.source())),
            Column.of("target", ACTOR, e -> label(e.target())),
            Column.of("code", e -> e.code().code()),
            Column.of("type", e -> e.code().typeName()),
            Column.of(
                    "status",
                    e -> e.status() == Status.HAPPENED ? "" : e.status().code()),
            Column.of("n", StoredEvent::reports),
            Column.of("sentence", Labels::sentence));

    public static final List<Column<StoredEvent>> ALL = List.of(
            Column.of("id", StoredEvent::id),
            Column.of("start", e -> Optional.ofNullable(e.when().start())),
            Column.of("end", e -> Optional.ofNullable(e.when().end())),
            Column.of("precision", e -> e.when().precision().code()),
            Column.of("source", e -> e.source().code()),
            Column.of("source_sector", e -> e.source().sector().code()),
            Column.of("source_name", e -> e.source().name()),
            Column.of("target", e -> code(e.target())),
            Column.of("target_sector", e -> e.target().sector().code()),
            Column.of("target_name", e -> e.target().name()),
            Column.of("code", e -> e.code().code()),
            Column.of("label", e -> e.code().label()),
            Column.of("plover_type", e -> e.code().type().map(Enum::name)),
            Column.of("plover_mode", e -> e.code().mode()),
            Column.of("quad", e -> e.code().quad()),
            Column.of("goldstein", e -> e.code().goldstein()),
            Column.of("plover_score", e -> e.code().ploverScore()),
            Column.of("contexts", e -> e.contexts().stream().map(Context::code).collect(Collectors.joining(";"))),
            Column.of("place", e -> e.place().name()),
            Column.of("country", e -> e.place().country()),
            Column.of("status", e -> e.status().code()),
            Column.of("attribution", e -> kind(e.attribution())),
            Column.of("speaker", e -> code(e.attribution().actor())),
            Column.of("speaker_name", e -> e.attribution().name()),
            Column.of("entry", StoredEvent::entry),
            Column.of("confidence", StoredEvent::confidence),
            Column.of("reports", StoredEvent::reports),
            Column.of("article", e -> e.first().article()),
            Column.of("published", e -> e.first().published()),
            Column.of("outlet", e -> e.first().outlet()),
            Column.of("address", e -> e.first().address()),
            Column.of("title", e -> e.first().title()),
            Column.of("trigger", e -> e.first().trigger()),
            Column.of("sentence", e -> e.first().sentence()));

    private static final List<Column<StoredEvent.Report>> REPORT = List.of(
            Column.of("article", StoredEvent.Report::article),
            Column.of("published", StoredEvent.Report::published),
            Column.of("outlet", StoredEvent.Report::outlet),
            Column.of("address", StoredEvent.Report::address),
            Column.of("title", StoredEvent.Report::title),
            Column.of("attribution", r -> kind(r.attribution())),
            Column.of("speaker", r -> code(r.attribution().actor())),
            Column.of("speaker_name", r -> r.attribution().name()),
            Column.of("trigger", StoredEvent.Report::trigger),
            Column.of("sentence", StoredEvent.Report::sentence));

    private EventColumns() {}

    /** The event with the field names that {@code read --format json} gives an event, and all its reports. */
    public static ObjectNode json(StoredEvent e, List<StoredEvent.Report> reports) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", e.id());
        object.set("source", actor(e.source()));
        object.set("target", actor(e.target()));
        addCode(object, e.code());
        ArrayNode contexts = object.putArray("contexts");
        e.contexts().forEach(context -> contexts.add(context.code()));
        addWhenAndWhere(object, e);
        object.put("status", e.status().code());
        object.putObject("attribution")
                .put("kind", kind(e.attribution()))
                .put("actor", JsonRows.orNull(code(e.attribution().actor())))
                .put("name", JsonRows.orNull(e.attribution().name()));
        object.put("entry", e.entry()).put("confidence", e.confidence());
        ArrayNode told = object.putArray("reports");
        reports.forEach(report -> told.add(JsonRows.flat(REPORT, report)));
        return object;
    }

    private static void addCode(ObjectNode object, Cameo code) {
        object.put("code", code.code()).put("label", code.label());
        object.putObject("plover")
                .put("type", code.type().map(Enum::name).orElse(null))
                .put("mode", JsonRows.orNull(code.mode()));
        object.put("quad", code.quad()).put("goldstein", code.goldstein()).put("ploverScore", code.ploverScore());
    }

    private static void addWhenAndWhere(ObjectNode object, StoredEvent e) {
        When when = e.when();
        object.put("start", when.isKnown() ? when.start().toString() : null);
        object.put("end", when.isKnown() ? when.end().toString() : null);
        object.put("precision", when.precision().code());
        if (e.place().isKnown()) {
            object.putObject("place")
                    .put("name", e.place().name())
                    .put("country", JsonRows.orNull(e.place().country()));
        } else {
            object.putNull("place");
        }
    }

    private static ObjectNode actor(Actor actor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", JsonRows.orNull(code(actor)))
                .put("sector", JsonRows.orNull(actor.sector().code()))
                .put("name", JsonRows.orNull(actor.name()));
    }

    private static String kind(Attribution attribution) {
        return attribution.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Nobody is an empty field, not dashes. */
    private static String code(Actor actor) {
        return actor.isNone() ? "" : actor.code();
    }

    private static String label(Actor actor) {
        return actor.isNone() ? "" : actor.label();
    }
}
