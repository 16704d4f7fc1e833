package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.Tools;
import org.entente.app.render.EventJson;
import org.entente.app.rows.EventColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Store;
import org.entente.app.store.StoredReading;
import org.entente.app.store.ToldReport;
import org.entente.app.store.WholeEvent;

/** {@code /events}. */
record EventOperations(Tools tools, Lists lists, Wishes wishes) {
    /** No event has more reports than this in an answer. */
    private static final int MOST_REPORTS = 1_000;

    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put(
                "listEvents",
                asked -> lists.answer(
                        asked,
                        "events",
                        store -> new EventList(
                                store,
                                wishes.events(asked, store),
                                asked.value("reports").equals("all"))));
        handlings.put("getEvent", this::one);
    }

    private void one(Asked asked) {
        Context context = asked.context();
        String id = asked.value("id");
        String json = tools.read(store -> JsonRows.text(json(
                        store,
                        store.browse().event(id).orElseThrow(() -> new Missing("no event has the id \"" + id + "\""))))
                + "\n");
        context.contentType("application/json").result(json);
    }

    private static ObjectNode json(Store store, WholeEvent whole) {
        ObjectNode json = EventColumns.json(whole.event(), List.of());
        ArrayNode reports = json.putArray("reports");
        json.put("origin", whole.origin());
        json.put("givenScore", whole.given().orElse(null));
        json.put("articles", whole.articles());
        json.put("copies", whole.copies());
        json.put("outlets", whole.outlets());
        json.put("tellerCountries", whole.countries());
        store.browse().reports(whole.event().id(), MOST_REPORTS).forEach(report -> reports.add(report(report)));
        return json;
    }

    /** As the article's own list of events has it, with what there is of the article before it. */
    private static ObjectNode report(ToldReport.In report) {
        StoredReading in = report.article();
        ObjectNode json = reports(in);
        json.setAll(EventJson.node(report.told()));
        ArrayNode sentences = json.putArray("sentences");
        report.report().sentences().forEach(sentence -> sentences.add(sentence.orElse(null)));
        return json;
    }

    private static ObjectNode reports(StoredReading in) {
        var article = in.reading().article();
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("article", article.id())
                .put("published", article.published().map(Object::toString).orElse(null))
                .put("outlet", JsonRows.orNull(article.outlet()))
                .put("outletCountry", in.country().orElse(null))
                .put("address", JsonRows.orNull(article.address()))
                .put("title", JsonRows.orNull(article.title()));
    }
}
