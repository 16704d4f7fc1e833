package org.entente.app.desk.page;

import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.review.Session;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewItem;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Article;

/**
 * {@code /review/N}: one event after the other, to be judged by one key each. What is said is on the disk before the next
 * event is shown; without {@code ?item=} a coder goes on where he stopped.
 */
public final class ReviewPage implements Page {
    private static final int OTHERS = 8;

    /**
     * An event to be judged.
     *
     * @param article with its text, if that is kept
     * @param passage the event's words in it
     * @param others what else tells the event
     * @param done of how many events the coder has said something
     */
    public record Model(
            Session session,
            String coder,
            ReviewItem item,
            Optional<Article> article,
            Optional<Content> passage,
            List<ReviewBook.Other> others,
            Verdicts verdicts) {
        public int done() {
            return session.done(coder);
        }

        public int size() {
            return session.items().size();
        }

        public String address() {
            return "/review/" + session.round().number();
        }

        public Optional<String> before() {
            return item.ordinal() > 1 ? Optional.of(address() + "?item=" + (item.ordinal() - 1)) : Optional.empty();
        }

        public String after() {
            return item.ordinal() < size() ? address() + "?item=" + (item.ordinal() + 1) : address();
        }

        /** Whether anything can be taken back. */
        public boolean hasJudged() {
            return session.lastJudged(coder).isPresent();
        }
    }

    /** When a coder has judged all. */
    public record Finished(Session session, String coder) {}

    /** Somebody whose name is not known yet. */
    public record Unnamed(String back, Session session) {}

    private final Tools tools;
    private final Works works;

    public ReviewPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/review/{number}", context -> show(context, Optional.empty(), ""));
        routes.post("/review/{number}/undo", this::undo);
        routes.post("/review/{number}/{ordinal}/judge", this::judge);
    }

    private void show(Context context, Optional<Integer> ordinal, String fault) {
        int number = number(context, "number");
        Optional<String> coder = CoderName.of(context);
        Session session = tools.read(store -> session(store, number));
        Optional<ReviewItem> item = ordinal.or(() -> asked(context)).map(at -> item(session, at, context));
        if (coder.isEmpty() && item.isEmpty() && !tools.settings().readOnly()) {
            Unnamed unnamed = new Unnamed("/review/" + number, session);
            tools.show(context, "coder", tools.frame(context, "/review", "Your name"), unnamed);
            return;
        }
        String who = coder.orElse("");
        Optional<ReviewItem> shown = item.or(() -> session.next(who));
        if (shown.isEmpty()) {
            tools.show(context, "finished", tools.frame(context, "/review", "Finished"), new Finished(session, who));
            return;
        }
        Model model = tools.read(store -> model(store.reviews(), session, who, shown.get(), fault));
        String title = session.round().terms().name() + ", " + shown.get().ordinal() + " of "
                + session.items().size();
        tools.show(context, "review", tools.frame(context, "/review", title), model);
    }

    private static Model model(ReviewBook book, Session session, String coder, ReviewItem item, String fault) {
        Shown shown = item.shown();
        Optional<Article> article = book.article(shown.article());
        List<ReviewBook.Other> others = shown.articles().size() > 1
                ? shown.reportNow()
                        .map(report -> book.others(shown.article(), report, OTHERS))
                        .orElse(List.of())
                : List.of();
        String action = "/review/" + session.round().number() + "/" + item.ordinal() + "/judge";
        return new Model(
                session,
                coder,
                item,
                article,
                article.flatMap(text -> ShownText.of(shown, text)),
                others,
                new Verdicts(action, shown.coding(), session.said(coder, item), true, fault));
    }

    private void judge(Context context) {
        tools.refuseToChange();
        int number = number(context, "number");
        Session session = tools.read(store -> session(store, number));
        ReviewItem item = item(session, number(context, "ordinal"), context);
        String coder = CoderName.of(context)
                .or(() -> CoderName.keep(context, ReviewsPage.field(context, "name")))
                .orElse("");
        if (coder.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(item.ordinal()), "Write your name too: it says who judges.");
            return;
        }
        Optional<Judgement> last = session.said(coder, item);
        try {
            Judging judging =
                    new Judging(context, said -> tools.read(store -> Actors.find(store, tools.settings(), said)));
            Judgement said = judging.of(
                    item.shown(),
                    coder,
                    Optional.of(number),
                    last,
                    LocalDateTime.now(tools.settings().clock()));
            works.pen().beside(store -> store.reviews().keep(said));
            works.following().soon();
            boolean stay = said.verdict() == Verdict.CORRECT || said.verdict() == Verdict.WITHDRAWN;
            context.redirect("/review/" + number + (stay ? "?item=" + item.ordinal() : ""), HttpStatus.SEE_OTHER);
        } catch (Judging.Unclear e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(item.ordinal()), e.getMessage());
        }
    }

    /** Takes back what the coder said last, and goes there. */
    private void undo(Context context) {
        tools.refuseToChange();
        int number = number(context, "number");
        Session session = tools.read(store -> session(store, number));
        String coder = CoderName.of(context).orElse("");
        Optional<ReviewItem> last = session.lastJudged(coder);
        last.ifPresent(item -> {
            Judgement said = new Judgement(
                    0,
                    LocalDateTime.now(tools.settings().clock()),
                    coder,
                    Optional.of(number),
                    item.shown().id(),
                    Optional.empty(),
                    Verdict.WITHDRAWN,
                    Optional.empty(),
                    Correction.NONE,
                    false,
                    "");
            works.pen().beside(store -> store.reviews().keep(said));
            works.following().soon();
        });
        context.redirect(
                "/review/" + number
                        + last.map(item -> "?item=" + item.ordinal()).orElse(""),
                HttpStatus.SEE_OTHER);
    }

    /** The round of this number, or a page that says that there is none. */
    static Session session(Store store, int number) {
        return store.reviews()
                .round(number)
                .map(round -> Session.of(store.reviews(), number))
                .orElseThrow(() -> new NotFoundResponse("/review/" + number));
    }

    static ReviewItem item(Session session, int ordinal, Context context) {
        return session.items().stream()
                .filter(item -> item.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse(context.path()));
    }

    private static Optional<Integer> asked(Context context) {
        return Optional.ofNullable(context.queryParam("item"))
                .filter(item -> item.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    static int number(Context context, String name) {
        String said = context.pathParam(name);
        if (!said.matches("[0-9]{1,9}")) {
            throw new NotFoundResponse(context.path());
        }
        return Integer.parseInt(said);
    }
}
