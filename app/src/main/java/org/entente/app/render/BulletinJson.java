package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.app.course.Bulletin;
import org.entente.app.course.News;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.course.Lately;

/** All relations of a store as one JSON object: those listed as one array, in the order of the page. */
public final class BulletinJson {
    private BulletinJson() {}

    /** The object, pretty-printed, with a final newline. */
    public static String print(Bulletin bulletin) {
        ObjectNode json = Json.object();
        json.put("origin", bulletin.origin());
        json.put("table", bulletin.table().code());
        Json.date(json, "until", bulletin.until());
        json.put("delta", Lately.DELTA);
        json.put("least", bulletin.least());
        ObjectNode counts = json.putObject("counts");
        for (Direction direction : Direction.values()) {
            counts.put(direction.code(), bulletin.counts().getOrDefault(direction, 0));
        }
        var list = json.putArray("relations");
        bulletin.sections().forEach(section -> section.news().forEach(news -> fill(list.addObject(), news)));
        return Json.print(json);
    }

    private static void fill(ObjectNode json, News news) {
        Lately lately = news.lately();
        json.putArray("dyad").add(lately.dyad().a()).add(lately.dyad().b());
        verdict(json.putObject("verdict"), lately.verdict());
        if (lately.move().isPresent()) {
            month(json.putObject("month"), lately.move().get());
        } else {
            json.putNull("month");
        }
        if (news.reason().isPresent()) {
            reason(
                    json.putObject("reason"),
                    lately.move().orElseThrow(),
                    news.reason().get());
        } else {
            json.putNull("reason");
        }
        json.put("deeds", lately.counts().deeds());
        Json.date(json, "last", lately.last());
    }

    private static void verdict(ObjectNode json, Verdict verdict) {
        json.put("direction", verdict.direction().code());
        Json.date(json, "since", verdict.since());
        json.put("probability", Numbers.rounded(verdict.probability()));
        json.put("change", Numbers.rounded(verdict.change()));
        json.put("lo90", Numbers.rounded(verdict.lo90()));
        json.put("hi90", Numbers.rounded(verdict.hi90()));
        json.put("window", verdict.window());
        json.put("text", verdict.text());
    }

    private static void month(ObjectNode json, Lately.Move move) {
        Json.date(json, "start", move.now().start());
        json.put("level", Numbers.rounded(move.now().level()));
        json.put("deeds", move.now().deeds());
        Json.date(json, "beforeStart", move.before().start());
        json.put("beforeLevel", Numbers.rounded(move.before().level()));
        json.put("beforeDeeds", move.before().deeds());
        json.put("change", Numbers.rounded(move.change()));
        json.put("lo90", Numbers.rounded(move.lo90()));
        json.put("hi90", Numbers.rounded(move.hi90()));
        json.put("up", Numbers.rounded(move.up()));
        json.put("down", Numbers.rounded(move.down()));
    }

    private static void reason(ObjectNode json, Lately.Move move, StoredEvent event) {
        json.put("event", event.id());
        json.put("points", Numbers.rounded(move.pulls().get(0).points()));
        json.put("when", Labels.when(event.when()));
        json.put("source", event.source().code());
        json.put("target", event.target().code());
        json.put("code", event.code().code());
        json.put("label", event.code().label());
        json.put("outlet", Json.orNull(event.first().outlet()));
        json.put("address", Json.orNull(event.first().address()));
        json.put("reports", event.reports());
        json.put("sentence", event.first().sentence().orElse(null));
    }
}
