package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.desk.Tools;
import org.entente.app.render.ReadingJson;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.ArticleWish;
import org.entente.app.store.Rolls;
import org.entente.app.store.StoredReading;
import org.entente.app.store.ToldReport;

/** {@code /articles}, and what is said in them: {@code /statements}, {@code /assessments}. */
record ArticleOperations(Tools tools, Lists lists, Wishes wishes) {
    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put(
                "listArticles", asked -> lists.answer(asked, "articles", store -> new ArticleList(store, wish(asked))));
        handlings.put("getArticle", this::one);
        handlings.put(
                "listStatements",
                asked -> lists.answer(asked, "statements", store -> {
                    List<String> speaker =
                            wishes.actor(asked, "speaker", store).map(List::of).orElse(List.of());
                    return new RollList(store.rolls().statements(said(asked, speaker)));
                }));
        handlings.put(
                "listAssessments",
                asked -> lists.answer(asked, "assessments", store -> {
                    List<String> sides = Stream.of("a", "b")
                            .flatMap(side -> wishes.actor(asked, side, store).stream())
                            .toList();
                    return new RollList(store.rolls().assessments(said(asked, sides)));
                }));
    }

    private static ArticleWish wish(Asked asked) {
        Wishes.checkDays(asked);
        List<String> title = asked.text("title")
                .map(words -> Stream.of(words.strip().split("\\s+")).toList())
                .orElse(List.of());
        return new ArticleWish(asked.text("outlet"), asked.text("state"), asked.day("from"), asked.day("to"), title);
    }

    private static Rolls.Said said(Asked asked, List<String> actors) {
        Wishes.checkDays(asked);
        return new Rolls.Said(
                actors,
                asked.text("article"),
                asked.text("direction"),
                asked.text("level"),
                asked.day("from"),
                asked.day("to"));
    }

    private void one(Asked asked) {
        String id = asked.value("id");
        Optional<StoredReading> found = tools.read(store -> store.browse().article(id));
        StoredReading article = found.orElseThrow(() -> new Missing("no article has the id \"" + id + "\""));
        asked.context().contentType("application/json").result(JsonRows.text(json(article)) + "\n");
    }

    private static ObjectNode json(StoredReading stored) {
        var article = stored.reading().article();
        ObjectNode json = ReadingJson.node(stored.reading());
        // Of its sentences and mentions only some are kept, and nothing tells which: better none than those.
        json.remove(List.of("sentences", "mentions", "dates", "repeated"));
        var events = json.withArray("events");
        for (int i = 0; i < stored.reports().size(); i++) {
            ToldReport report = stored.reports().get(i);
            ObjectNode event = (ObjectNode) events.get(i);
            event.put("event", report.event());
            var sentences = event.putArray("sentences");
            report.sentences().forEach(sentence -> sentences.add(sentence.orElse(null)));
        }
        if (!stored.hasText()) {
            json.putNull("text");
        }
        return json.put("outlet", JsonRows.orNull(article.outlet()))
                .put("outletCountry", stored.country().orElse(null))
                .put("address", JsonRows.orNull(article.address()))
                .put("state", stored.state())
                .put("copyOf", stored.copyOf().orElse(null))
                .put("likeness", stored.likeness().orElse(null))
                .put("place", JsonRows.orNull(stored.place()))
                .put("characters", stored.characters())
                .put("lexicon", JsonRows.orNull(stored.lexicon()));
    }
}
