package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;

/** A reading as one JSON object; offsets are UTF-16 offsets into its {@code text}. */
public final class ReadingJson {
    private ReadingJson() {}

    /** The object, pretty-printed, with a final newline. */
    public static String print(Reading reading) {
        return Json.print(node(reading));
    }

    /** The same as a tree. */
    public static ObjectNode node(Reading reading) {
        ObjectNode json = Json.object();
        json.put("id", reading.article().id());
        json.put("title", reading.article().title());
        Json.date(json, "published", reading.article().published().orElse(null));
        json.put("language", reading.language());
        perspective(json, reading);
        repeated(json, reading.repeated());
        reading.sentences().forEach(array(json, "sentences")::span);
        reading.mentions().forEach(array(json, "mentions")::mention);
        reading.dates().forEach(array(json, "dates")::dated);
        var events = json.putArray("events");
        reading.events().forEach(event -> events.add(EventJson.node(event)));
        reading.statements().forEach(array(json, "statements")::statement);
        reading.assessments().forEach(array(json, "assessments")::assessment);
        json.put("text", reading.article().text());
        return json;
    }

    private static void perspective(ObjectNode json, Reading reading) {
        if (reading.perspective().isEmpty()) {
            json.putNull("perspective");
            return;
        }
        Reading.Perspective perspective = reading.perspective().get();
        json.putObject("perspective").put("actor", perspective.actor().code()).put("because", perspective.because());
    }

    private static void repeated(ObjectNode json, List<Reading.Repeated> repeated) {
        var array = json.putArray("repeated");
        repeated.forEach(r -> array.addObject().put("paragraph", r.paragraph()).put("sameAs", r.sameAs()));
    }

    private static Rows array(ObjectNode json, String field) {
        return new Rows(json.putArray(field));
    }

    static void attribution(ObjectNode to, Attribution attribution) {
        to.putObject("attribution")
                .put("kind", attribution.kind().name().toLowerCase(Locale.ROOT))
                .put("actor", code(attribution.actor()))
                .put("name", attribution.name())
                .put("office", Json.orNull(attribution.office()));
    }

    static ObjectNode span(ObjectNode to, Span span) {
        return to.put("begin", span.begin()).put("end", span.end());
    }

    private static String code(Actor actor) {
        return actor.isNone() ? null : actor.code();
    }

    private record Rows(com.fasterxml.jackson.databind.node.ArrayNode rows) {
        void span(Span span) {
            ReadingJson.span(rows.addObject(), span);
        }

        void dated(Dated dated) {
            ObjectNode row = ReadingJson.span(rows.addObject(), dated.span());
            Json.date(row, "start", dated.when().start());
            // "end" is where the words end.
            Json.date(row, "until", dated.when().end());
            row.put("precision", dated.when().precision().code());
        }

        void mention(Mention mention) {
            ReadingJson.span(rows.addObject(), mention.span())
                    .put("code", mention.actor().code())
                    .put("sector", mention.actor().sector().code())
                    .put("name", mention.actor().name())
                    .put("kind", mention.kind().code());
        }

        void statement(Statement statement) {
            ObjectNode row = rows.addObject();
            row.put("speaker", code(statement.speaker()));
            row.put("speakerSector", statement.speaker().sector().code());
            row.put("speakerName", statement.speaker().name());
            row.put("verb", statement.verb());
            ReadingJson.span(row, statement.span())
                    .put("sentence", statement.sentence())
                    .put("quoted", statement.quoted());
        }

        void assessment(Assessment assessment) {
            ObjectNode row = rows.addObject();
            row.putArray("between")
                    .add(assessment.between().a())
                    .add(assessment.between().b());
            row.put("direction", assessment.direction().code());
            row.put("level", assessment.level().code());
            row.put("field", Json.orNull(assessment.field()));
            Json.date(row, "start", assessment.when().start());
            row.put("precision", assessment.when().precision().code());
            attribution(row, assessment.attribution());
            ReadingJson.span(row, assessment.span());
            assessment.grounds().forEach(array(row, "grounds")::span);
        }
    }
}
