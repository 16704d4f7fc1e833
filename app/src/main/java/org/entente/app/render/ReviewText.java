package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.judgement.Effect;
import org.entente.app.review.Agreement;
import org.entente.app.review.Interval;
import org.entente.app.review.Precision;
import org.entente.app.review.Session;
import org.entente.app.review.Standing;
import org.entente.app.store.ReviewRound;

/** How the reviews of a store stand, for reading. What coders said is not told before enough of them have finished. */
public final class ReviewText {
    private ReviewText() {}

    public static String print(Standing standing) {
        StringBuilder text = new StringBuilder();
        standing.sessions().forEach(session -> session(text, session));
        if (standing.sessions().isEmpty()) {
            put(text, "no review yet%n%n");
        }
        put(text, "%d judgements%n", standing.judgements());
        for (Effect.Kind kind : Effect.Kind.values()) {
            long number = standing.effects().getOrDefault(kind, 0L);
            if (number > 0) {
                put(text, "%8d  %s%n", number, meaning(kind));
            }
        }
        if (standing.gone() > 0) {
            put(text, "%8d  judged, but nothing is read by their words any more%n", standing.gone());
        }
        return text.toString();
    }

    private static String meaning(Effect.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "events accepted as they are coded";
            case CORRECTED -> "events stand as corrected";
            case REJECTED -> "events rejected: no list and no course holds them";
            case DISPUTED -> "events in dispute: they stand as they are coded until somebody settles it";
            case OUTDATED -> "events to be judged again: they are not what was judged any more";
        };
    }

    private static void session(StringBuilder text, Session session) {
        ReviewRound round = session.round();
        put(
                text,
                "review %d  %s%n  %d events of %d%s, seed %d, for %d %s%n",
                round.number(),
                round.terms().name(),
                round.size(),
                round.population(),
                of(round.terms()),
                round.terms().seed(),
                round.terms().coders(),
                round.terms().coders() == 1 ? "coder" : "coders");
        session.coders().forEach(coder -> put(text, "  %-24s %s%n", coder, progress(session, coder)));
        if (session.isDone()) {
            agreement(text, session.agreement());
            precision(text, session.precision());
            int disputed = session.disputed().size();
            if (disputed > 0) {
                put(text, "  %d events in dispute%n", disputed);
            }
        } else {
            put(
                    text,
                    "  what was said is told when %d have judged them all%n",
                    round.terms().coders());
        }
        put(text, "%n");
    }

    /** What was drawn, but for all. */
    public static String of(ReviewRound.Terms terms) {
        List<String> parts = new ArrayList<>();
        terms.actorA()
                .ifPresent(
                        a -> parts.add(a + terms.actorB().map(b -> " and " + b).orElse("")));
        terms.type().ifPresent(parts::add);
        terms.from().ifPresent(day -> parts.add("from " + day));
        terms.to().ifPresent(day -> parts.add("to " + day));
        if (terms.stratified()) {
            parts.add("as many of each type");
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String progress(Session session, String coder) {
        int done = session.done(coder);
        String where = session.next(coder)
                .map(next -> ", goes on at " + next.ordinal())
                .orElse(", finished");
        return done + " of " + session.items().size() + where;
    }

    private static void agreement(StringBuilder text, List<Agreement> rows) {
        if (rows.isEmpty()) {
            return;
        }
        put(
                text,
                "%n  agreement (Krippendorff's alpha)%n  %-12s %-10s %6s %6s %6s  %s%n",
                "type",
                "in",
                "events",
                "same",
                "alpha",
                "95 in 100");
        for (Agreement row : rows) {
            put(
                    text,
                    "  %-12s %-10s %6d %6s %6s  %s%n",
                    row.category().isEmpty() ? "all" : row.category(),
                    row.what(),
                    row.units(),
                    number(row.same()),
                    number(row.alpha()),
                    row.interval().map(ReviewText::range).orElse(""));
        }
    }

    private static void precision(StringBuilder text, List<Precision> rows) {
        if (rows.isEmpty()) {
            return;
        }
        put(
                text,
                "%n  precision of the coding%n  %-16s %-12s %-8s %6s %6s %6s  %s%n",
                "by",
                "type",
                "right in",
                "judged",
                "right",
                "share",
                "95 in 100");
        for (Precision row : rows) {
            put(
                    text,
                    "  %-16s %-12s %-8s %6d %6d %6s  %s%n",
                    row.who().isEmpty() ? "what is settled" : row.who(),
                    row.category().isEmpty() ? "all" : row.category(),
                    row.what(),
                    row.share().of(),
                    row.share().so(),
                    number(Optional.of(row.share().share())),
                    range(row.share().interval()));
        }
    }

    private static String number(Optional<Double> value) {
        return value.map(v -> String.format(Locale.ROOT, "%.3f", v)).orElse("-");
    }

    private static String range(Interval interval) {
        return String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high());
    }

    private static void put(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
