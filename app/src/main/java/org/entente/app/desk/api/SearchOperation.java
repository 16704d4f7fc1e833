package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.Searching;
import org.entente.app.desk.Tools;
import org.entente.app.desk.guard.Refused;
import org.entente.app.rows.EventColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.search.Found;
import org.entente.app.search.Search;
import org.entente.app.search.index.Finder;
import org.entente.app.search.query.Taken;

/** {@code /search}: what the search box of the desk finds. */
record SearchOperation(Tools tools, Searching searching) {
    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put("search", this::answer);
    }

    private void answer(Asked asked) {
        Optional<Search> search = searching.search();
        if (search.isEmpty()) {
            asked.context().header("Retry-After", "5");
            throw new Refused(503, "The search is being made ready: ask again in some seconds.");
        }
        Finder.Order order = Finder.Order.valueOf(asked.value("order").toUpperCase(Locale.ROOT));
        int page = Math.toIntExact(asked.number("page").orElseThrow()) - 1;
        Found found = tools.read(store ->
                search.get().find(store, new Search.Wish(asked.text("q").orElse(""), searching.today(), order, page)));
        // It finds more while its index is brought up to date, whatever the store holds.
        asked.context().res().setHeader(Header.ETAG, null);
        asked.context().contentType("application/json").result(JsonRows.text(json(found)) + "\n");
    }

    private ObjectNode json(Found found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("whole", searching.state().isWhole());
        ArrayNode understood = json.putArray("understood");
        for (Taken part : found.query().parts()) {
            understood
                    .addObject()
                    .put("words", part.words())
                    .put("as", part.meaning().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .put("said", part.meaning().said());
        }
        strings(json.putArray("strange"), found.strange());
        ArrayNode guesses = json.putArray("guesses");
        found.guesses().forEach(guess -> guesses.addObject()
                .put("word", guess.word())
                .put("meant", guess.meant())
                .put("query", guess.query()));
        ArrayNode relations = json.putArray("relations");
        found.relations().forEach(relation -> relations
                .addObject()
                .put("a", relation.a())
                .put("b", relation.b())
                .put("events", relation.events().orElse(null))
                .put("page", relation.address()));
        ArrayNode actors = json.putArray("actors");
        found.actors().forEach(actor -> actors.addObject()
                .put("code", actor.code())
                .put("name", actor.name())
                .put("kind", JsonRows.orNull(actor.kind()))
                .put("events", actor.events().orElse(null))
                .put("page", actor.address()));
        ArrayNode outlets = json.putArray("outlets");
        found.outlets().forEach(outlet -> outlets.addObject()
                .put("name", outlet.name())
                .put("articles", outlet.texts().orElse(null))
                .put("page", outlet.address()));
        found.deeds().ifPresentOrElse(deeds -> events(json.putObject("events"), deeds), () -> json.putNull("events"));
        found.papers()
                .ifPresentOrElse(
                        papers -> articles(json.putObject("articles"), papers), () -> json.putNull("articles"));
        return json;
    }

    private static void events(ObjectNode json, Finder.Page<Finder.DeedHit> page) {
        ArrayNode data = head(json, page);
        page.hits().forEach(hit -> {
            boolean imported = hit.event().first().article().isEmpty();
            data.add(EventColumns.json(
                    hit.event(), imported ? List.of() : List.of(hit.event().first())));
        });
    }

    private static void articles(ObjectNode json, Finder.Page<Finder.PaperHit> page) {
        ArrayNode data = head(json, page);
        page.hits().forEach(hit -> data.addObject()
                .put("id", hit.id())
                .put("title", JsonRows.orNull(hit.title()))
                .put("outlet", JsonRows.orNull(hit.outlet()))
                .put("date", hit.published().map(Object::toString).orElse(null))
                .put("excerpt", hit.excerpt().text()));
    }

    private static ArrayNode head(ObjectNode json, Finder.Page<?> page) {
        json.put("total", page.total()).put("strict", page.strict());
        return json.putArray("data");
    }

    private static void strings(ArrayNode to, List<String> texts) {
        texts.forEach(to::add);
    }
}
