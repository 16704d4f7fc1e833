package org.entente.app.desk.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;

/** Remarks as lines of JSON: the sentence, what was coded in it, and what it should be. Spans are UTF-16 offsets into it. */
final class RemarksJson {
    private RemarksJson() {}

    /** One line each, in the order of the rows. */
    static String print(Reading reading, Collection<Remark> remarks) {
        StringBuilder lines = new StringBuilder();
        for (Remark remark : remarks) {
            lines.append(line(reading, remark)).append('\n');
        }
        return lines.toString();
    }

    private static ObjectNode line(Reading reading, Remark remark) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("article", reading.article().id());
        line.put("title", reading.article().title());
        line.put(
                "published", reading.article().published().map(Object::toString).orElse(null));
        line.put("verdict", remark.verdict().code());
        int at = Integer.parseInt(remark.row().substring(1)) - 1;
        switch (remark.row().charAt(0)) {
            case 'e' -> event(line, reading, reading.events().get(at), remark);
            case 'a' -> assessment(line, reading, reading.assessments().get(at));
            case 's' -> statement(line, reading, reading.statements().get(at));
            default -> sentence(line, reading, reading.sentences().get(at));
        }
        line.put("note", remark.note());
        return line;
    }

    private static void event(ObjectNode line, Reading reading, Event event, Remark remark) {
        Evidence told = event.evidence().get(0);
        Span sentence = reading.sentences().get(told.sentence());
        sentence(line, reading, sentence);
        ObjectNode coded = line.putObject("coded");
        coded.put("id", event.id());
        coded.put("code", event.code().code());
        side(coded, "source", event.source(), sentence);
        side(coded, "target", event.target(), sentence);
        coded.put("trigger", told.trigger());
        span(coded.putObject("span"), told.span(), sentence);
        coded.put("status", event.status().code());
        coded.put("start", event.when().isKnown() ? event.when().start().toString() : null);
        coded.put("end", event.when().isKnown() ? event.when().end().toString() : null);
        coded.put("entry", event.entry());
        if (remark.verdict() == Remark.Verdict.OTHER) {
            ObjectNode should = line.putObject("should");
            should.put("code", or(remark.code(), event.code().code()));
            should.put("source", or(remark.source(), event.source().actor().label()));
            should.put("target", or(remark.target(), event.target().actor().label()));
            should.put("status", or(remark.status(), event.status().code()));
            should.put(
                    "start",
                    or(
                            remark.date(),
                            event.when().isKnown() ? event.when().start().toString() : null));
        }
    }

    private static void assessment(ObjectNode line, Reading reading, Assessment assessment) {
        sentence(line, reading, assessment.span());
        line.putObject("coded")
                .put("a", assessment.between().a())
                .put("b", assessment.between().b())
                .put("direction", assessment.direction().code())
                .put("level", assessment.level().code());
    }

    private static void statement(ObjectNode line, Reading reading, Statement statement) {
        sentence(line, reading, statement.span());
        line.putObject("coded").put("speaker", statement.speaker().code()).put("verb", statement.verb());
    }

    private static void sentence(ObjectNode line, Reading reading, Span span) {
        line.put("sentence", span.of(reading.article().text()));
        line.put("begin", span.begin());
    }

    private static void side(ObjectNode coded, String name, Participant side, Span sentence) {
        ObjectNode node = coded.putObject(name);
        node.put("code", side.actor().code());
        node.put("sector", side.actor().sector().code());
        if (side.span().length() > 0) {
            span(node, side.span(), sentence);
        }
    }

    private static void span(ObjectNode node, Span span, Span sentence) {
        node.put("begin", span.begin() - sentence.begin());
        node.put("end", span.end() - sentence.begin());
    }

    private static String or(String said, String coded) {
        return said.isEmpty() ? coded : said;
    }
}
