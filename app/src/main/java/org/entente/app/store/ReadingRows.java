package org.entente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.ContentId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Reading;

/** Readings as rows of {@code article}, {@code report} and {@code evidence}; an article read before is replaced.
 * The values stand in the order of the tables' columns in {@link Schema}. */
final class ReadingRows {
    private static final String ARTICLE =
            """
            INSERT OR REPLACE INTO article
                (id, title, outlet, address, published, language, perspective, text, content, lexicon)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final String lexicon;
    private final List<Object[]> articles = new ArrayList<>();
    private final List<Object[]> reports = new ArrayList<>();
    private final List<Object[]> evidence = new ArrayList<>();

    ReadingRows(String lexicon) {
        this.lexicon = lexicon;
    }

    void add(Reading reading) {
        articles.add(article(reading));
        int ordinal = 0;
        for (Event event : reading.events()) {
            addEvent(reading, event, ordinal++);
        }
    }

    void write(Database db) {
        String ids = articles.stream().map(row -> row[0].toString()).collect(Collectors.joining("\n"));
        db.update("DELETE FROM report WHERE article IN (SELECT unnest(string_split(?, chr(10))))", ids);
        db.update("DELETE FROM evidence WHERE article IN (SELECT unnest(string_split(?, chr(10))))", ids);
        db.insert(ARTICLE, articles);
        db.append("report", reports);
        db.append("evidence", evidence);
    }

    private Object[] article(Reading reading) {
        Article a = reading.article();
        return new Object[] {
            a.id(),
            a.title(),
            a.outlet(),
            a.address(),
            a.published().orElse(null),
            reading.language(),
            reading.perspective().map(p -> p.actor().code()).orElse(null),
            a.text(),
            ContentId.of(a),
            lexicon
        };
    }

    private void addEvent(Reading reading, Event event, int ordinal) {
        String article = reading.article().id();
        reports.add(report(reading, event, ordinal));
        int telling = 0;
        for (Evidence e : event.evidence()) {
            evidence.add(new Object[] {
                article,
                ordinal,
                telling++,
                sentence(reading, e),
                e.span().begin(),
                e.span().end(),
                e.trigger()
            });
        }
    }

    private static Object[] report(Reading reading, Event event, int ordinal) {
        List<Object> row = new ArrayList<>(List.of(reading.article().id(), ordinal, event.id()));
        addActor(row, event.source().actor());
        addActor(row, event.target().actor());
        addCode(row, event.code());
        row.add(event.contexts().stream().map(Context::code).collect(Collectors.joining(";")));
        row.add(event.when().start());
        row.add(event.when().end());
        row.add(event.when().precision().code());
        row.addAll(List.of(
                event.place().name(), event.place().country(), event.status().code()));
        row.add(event.attribution().kind().name().toLowerCase(java.util.Locale.ROOT));
        addActor(row, event.attribution().actor());
        row.add(event.attribution().name());
        Evidence first = event.evidence().get(0);
        row.addAll(List.of(event.entry(), event.confidence(), sentence(reading, first), first.trigger()));
        return row.toArray();
    }

    private static void addActor(List<Object> row, Actor actor) {
        row.addAll(List.of(actor.code(), actor.sector().code(), actor.name()));
    }

    private static void addCode(List<Object> row, Cameo code) {
        row.add(code.code());
        row.add(code.label());
        row.add(code.type().map(Enum::name).orElse(null));
        row.addAll(List.of(code.mode(), code.quad(), code.goldstein(), code.ploverScore()));
    }

    private static String sentence(Reading reading, Evidence evidence) {
        return reading.sentences().get(evidence.sentence()).of(reading.article().text());
    }
}
