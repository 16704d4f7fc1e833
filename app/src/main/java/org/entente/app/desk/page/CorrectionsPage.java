package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.ReviewBook;

/** {@code /judge/event/ID}: what is sent from the corrections of an event's page; it goes back there. */
public final class CorrectionsPage implements Page {
    /** So long for the event to follow, so that the page shows it; if an ingest writes, it follows later. */
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final Tools tools;
    private final Works works;

    public CorrectionsPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/judge/event/{id}", this::judge);
    }

    private void judge(Context context) {
        tools.refuseToChange();
        String id = context.pathParam("id");
        String coder = CoderName.of(context)
                .or(() -> CoderName.keep(context, ReviewsPage.field(context, "name")))
                .orElseThrow(
                        () -> Fault.usage("This form", "says not who you are", "write your name and send it again"));
        Shown shown = works.pen()
                .beside(store -> store.reviews().show(id))
                .orElseThrow(() -> new NotFoundResponse(context.path()));
        Optional<Judgement> last = tools.read(store -> last(store.reviews(), id, shown, coder));
        try {
            Judgement said = new Judging(
                            context, actor -> tools.read(store -> Actors.find(store, tools.settings(), actor)))
                    .of(
                            shown,
                            coder,
                            Optional.empty(),
                            last,
                            LocalDateTime.now(tools.settings().clock()));
            works.pen().beside(store -> store.reviews().keep(said));
            works.following().within(WAIT);
        } catch (Judging.Unclear e) {
            throw Fault.usage("What you sent", "was not kept", e.getMessage());
        }
        context.redirect(Links.event(id) + "#corrections", HttpStatus.SEE_OTHER);
    }

    private static Optional<Judgement> last(ReviewBook book, String event, Shown shown, String coder) {
        return book.ofEvent(event).stream()
                .filter(opinion -> opinion.shown().id().equals(shown.id()))
                .map(Opinion::judgement)
                .filter(said -> said.coder().equals(coder)
                        && !said.settles()
                        && said.other().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(said -> said.verdict() != Verdict.WITHDRAWN);
    }
}
