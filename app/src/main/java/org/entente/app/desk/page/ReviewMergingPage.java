package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.MergedStory;
import org.entente.app.store.Store;

/**
 * {@code /judge/merging/REPORT}: whether other reports tell the same event as this one: those that are taken for it, and
 * those that nearly are. Reached from a review or from an event's page, to which {@code back} leads.
 */
public final class ReviewMergingPage implements Page {
    private static final int MISSES = 8;
    private static final Duration WAIT = Duration.ofSeconds(2);

    /**
     * @param report the report in question
     * @param same the others that are taken for the same event
     * @param near those that nearly are
     */
    public record Model(
            String back,
            Optional<Integer> round,
            MergedStory.Telling report,
            List<MergedStory.Telling> same,
            List<MergedStory.Telling> near,
            Optional<String> coder) {
        public String address() {
            return "/judge/merging/" + Links.segment(report.id());
        }
    }

    private final Tools tools;
    private final Works works;

    public ReviewMergingPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/judge/merging/{report}", this::show);
        routes.post("/judge/merging/{report}", this::judge);
    }

    private void show(Context context) {
        String report = context.pathParam("report");
        String back = back(context.queryParam("back"));
        Optional<Integer> round = round(context.queryParam("review"));
        Model model = tools.read(store -> model(store, report, back, round, CoderName.of(context)))
                .orElseThrow(() -> new NotFoundResponse(context.path()));
        tools.show(context, "judgemerging", tools.frame(context, "/review", "One event or two?"), model);
    }

    private static Optional<Model> model(
            Store store, String report, String back, Optional<Integer> round, Optional<String> coder) {
        Optional<String> event = store.browse().eventOf(report);
        if (event.isEmpty() || store.browse().event(event.get()).isEmpty()) {
            return Optional.empty();
        }
        MergedStory story = store.merges().story(event.get(), MISSES);
        Optional<MergedStory.Telling> own = story.tellings().stream()
                .filter(telling -> telling.id().equals(report))
                .findFirst();
        return own.map(telling -> new Model(
                back,
                round,
                telling,
                story.tellings().stream()
                        .filter(other -> !other.id().equals(report))
                        .toList(),
                story.misses().stream().map(MergedStory.Miss::telling).toList(),
                coder));
    }

    private void judge(Context context) {
        tools.refuseToChange();
        String report = context.pathParam("report");
        String back = back(context.formParam("back"));
        Optional<Integer> round = round(context.formParam("review"));
        Optional<String> coder = CoderName.of(context).or(() -> CoderName.keep(context, field(context, "name")));
        Verdict verdict = field(context, "say").equals("join") ? Verdict.JOIN : Verdict.PART;
        if (coder.isPresent()) {
            works.pen().beside(store -> {
                Shown one = shown(store, report, context);
                Shown other = shown(store, field(context, "other"), context);
                return store.reviews()
                        .keep(new Judgement(
                                0,
                                LocalDateTime.now(tools.settings().clock()),
                                coder.get(),
                                round,
                                one.id(),
                                Optional.of(other.id()),
                                verdict,
                                Optional.empty(),
                                Correction.NONE,
                                false,
                                ""));
            });
            works.following().within(WAIT);
        }
        context.redirect(
                "/judge/merging/" + Links.segment(report) + "?back=" + Links.value(back)
                        + round.map(n -> "&review=" + n).orElse(""),
                HttpStatus.SEE_OTHER);
    }

    private static Shown shown(Store store, String report, Context context) {
        return store.reviews().showReport(report).orElseThrow(() -> new NotFoundResponse(context.path()));
    }

    private static String field(Context context, String name) {
        return ReviewsPage.field(context, name);
    }

    /** Only to a page of ours. */
    private static String back(String said) {
        boolean ours = said != null && said.matches("/(review|event)/[^\\\\]*");
        return ours ? said : "/review";
    }

    private static Optional<Integer> round(String said) {
        return Optional.ofNullable(said).filter(n -> n.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }
}
