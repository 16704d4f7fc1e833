package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.app.review.Agreement;
import org.entente.app.review.Interval;
import org.entente.app.review.Precision;
import org.entente.app.review.Session;
import org.entente.app.review.Standing;
import org.entente.app.store.ReviewRound;

/** How the reviews of a store stand, as one JSON object; figures only of those that are done. */
public final class ReviewJson {
    private ReviewJson() {}

    public static String print(Standing standing) {
        ObjectNode json = Json.object();
        var reviews = json.putArray("reviews");
        standing.sessions().forEach(session -> session(reviews.addObject(), session));
        json.put("judgements", standing.judgements());
        ObjectNode events = json.putObject("events");
        standing.effects().forEach((kind, number) -> events.put(kind.code(), number));
        json.put("gone", standing.gone());
        return Json.print(json);
    }

    private static void session(ObjectNode json, Session session) {
        ReviewRound round = session.round();
        json.put("number", round.number())
                .put("name", round.terms().name())
                .put("made", round.made().toString())
                .put("seed", round.terms().seed())
                .put("coders", round.terms().coders())
                .put("stratified", round.terms().stratified())
                .put("actorA", round.terms().actorA().orElse(null))
                .put("actorB", round.terms().actorB().orElse(null))
                .put("type", round.terms().type().orElse(null));
        Json.date(json, "from", round.terms().from().orElse(null));
        Json.date(json, "to", round.terms().to().orElse(null));
        json.put("events", round.size()).put("population", round.population()).put("done", session.isDone());
        ObjectNode progress = json.putObject("progress");
        session.coders().forEach(coder -> progress.put(coder, session.done(coder)));
        if (session.isDone()) {
            json.put("disputed", session.disputed().size());
            var agreement = json.putArray("agreement");
            session.agreement().forEach(row -> agreement(agreement.addObject(), row));
            var precision = json.putArray("precision");
            session.precision().forEach(row -> precision(precision.addObject(), row));
        }
    }

    private static void agreement(ObjectNode json, Agreement row) {
        json.put("type", Json.orNull(row.category()))
                .put("in", row.what().toLowerCase(Locale.ROOT))
                .put("events", row.units())
                .put("same", row.same().map(Numbers::rounded).orElse(null))
                .put("alpha", row.alpha().map(Numbers::rounded).orElse(null));
        row.interval().ifPresent(interval -> interval(json, interval));
    }

    private static void precision(ObjectNode json, Precision row) {
        json.put("by", Json.orNull(row.who()))
                .put("type", Json.orNull(row.category()))
                .put("in", row.what())
                .put("judged", row.share().of())
                .put("right", row.share().so())
                .put("share", Numbers.rounded(row.share().share()));
        interval(json, row.share().interval());
    }

    private static void interval(ObjectNode json, Interval interval) {
        json.put("low", Numbers.rounded(interval.low())).put("high", Numbers.rounded(interval.high()));
    }
}
