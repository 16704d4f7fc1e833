package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Verdict;
import org.entente.app.review.Agreement;
import org.entente.app.review.Interval;
import org.entente.app.review.Precision;
import org.entente.app.review.Session;
import org.entente.app.store.ReviewItem;

/**
 * {@code /review/N/agreement}: how well coders agree and how often the coding was right; and the events on which they do
 * not agree, to be settled. Nothing of it is told before as many have finished as are to judge.
 */
public final class AgreementPage implements Page {
    /** What one coder holds of a disputed event, in words. */
    public record Held(String coder, String verdict, List<String> parts) {}

    public record Dispute(ReviewItem item, List<Held> held) {}

    public record Model(
            Session session,
            Optional<String> coder,
            List<Agreement> agreement,
            List<Precision> precision,
            List<Dispute> disputes) {
        public String address() {
            return "/review/" + session.round().number();
        }

        public List<Agreement> overall() {
            return agreement.stream().filter(row -> row.category().isEmpty()).toList();
        }

        public List<Agreement> byType() {
            return agreement.stream().filter(row -> !row.category().isEmpty()).toList();
        }

        /** By what is settled. */
        public List<Precision> settled() {
            return precision.stream()
                    .filter(row -> row.category().isEmpty() && row.who().isEmpty())
                    .toList();
        }

        public List<Precision> byCoder() {
            return precision.stream()
                    .filter(row -> row.category().isEmpty() && !row.who().isEmpty())
                    .toList();
        }

        public List<Precision> precisionByType() {
            return precision.stream()
                    .filter(row -> !row.category().isEmpty() && row.who().isEmpty())
                    .toList();
        }

        public static String share(Optional<Double> value) {
            return value.map(v -> String.format(Locale.ROOT, "%.3f", v).replace('-', '\u2212'))
                    .orElse("–");
        }

        public static String range(Interval interval) {
            return share(Optional.of(interval.low())) + " to " + share(Optional.of(interval.high()));
        }

        public static String what(String what) {
            return switch (what) {
                case "event" -> "whether there is such an event";
                case "verdict" -> "verdict";
                case "type" -> "PLOVER type";
                case "code" -> "CAMEO code";
                case "all" -> "all of it";
                default -> what;
            };
        }
    }

    private final Tools tools;
    private final Works works;

    public AgreementPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/review/{number}/agreement", this::show);
        routes.post("/review/{number}/{ordinal}/settle", this::settle);
    }

    private void show(Context context) {
        int number = ReviewPage.number(context, "number");
        Session session = tools.read(store -> ReviewPage.session(store, number));
        boolean told = session.isDone();
        Model model = new Model(
                session,
                CoderName.of(context),
                told ? session.agreement() : List.of(),
                told ? session.precision() : List.of(),
                told ? disputes(session) : List.of());
        tools.show(context, "agreement", tools.frame(context, "/review", "Agreement"), model);
    }

    private static List<Dispute> disputes(Session session) {
        List<Dispute> disputes = new ArrayList<>();
        for (ReviewItem item : session.disputed()) {
            List<Held> held = session.settled(item).opinions().stream()
                    .map(AgreementPage::held)
                    .toList();
            disputes.add(new Dispute(item, held));
        }
        return disputes;
    }

    private static Held held(Opinion opinion) {
        Judgement said = opinion.judgement();
        List<String> parts = said.correction().slots().stream()
                .map(slot -> slot.code() + " " + Verdicts.written(slot, opinion.coding()) + " instead of "
                        + Verdicts.written(slot, opinion.shown().coding()))
                .toList();
        return new Held(said.coder(), Verdicts.words(said), parts);
    }

    /** The last word in a dispute: that one of the coders is right. */
    private void settle(Context context) {
        tools.refuseToChange();
        int number = ReviewPage.number(context, "number");
        Session session = tools.read(store -> ReviewPage.session(store, number));
        ReviewItem item = ReviewPage.item(session, ReviewPage.number(context, "ordinal"), context);
        String right = ReviewsPage.field(context, "right");
        Judgement held = session.said(right, item)
                .filter(said -> session.isDone() && said.verdict() != Verdict.UNSURE)
                .orElseThrow(() -> new NotFoundResponse(context.path()));
        String who = CoderName.of(context).orElse("");
        if (who.isEmpty()) {
            tools.show(
                    context,
                    "coder",
                    tools.frame(context, "/review", "Your name"),
                    new ReviewPage.Unnamed("/review/" + number + "/agreement", session));
            return;
        }
        Judgement word = new Judgement(
                0,
                LocalDateTime.now(tools.settings().clock()),
                who,
                Optional.of(number),
                held.judged(),
                Optional.empty(),
                held.verdict(),
                held.reason(),
                held.correction(),
                true,
                "as " + right + " holds");
        works.pen().beside(store -> store.reviews().keep(word));
        works.following().soon();
        context.redirect("/review/" + number + "/agreement#disputes", HttpStatus.SEE_OTHER);
    }

    /** Of a coding what a coder sees first. */
    public static String line(ReviewItem item) {
        var coding = item.shown().coding();
        return Words.actor(coding.source()) + " → " + Words.actor(coding.target()) + ": "
                + coding.code().label();
    }
}
