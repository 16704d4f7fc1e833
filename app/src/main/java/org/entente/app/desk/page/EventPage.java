package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.store.Browse;
import org.entente.app.store.MergedStory;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.ToldReport;
import org.entente.app.store.WholeEvent;

/**
 * {@code /event/ID}: what happened, and how each teller tells it. Why it was coded so and why its reports are one event
 * take longer to find out, and are pages of their own, which a script brings in when they are asked for.
 */
public final class EventPage implements Page {
    /** So many reports are shown unless all are asked for. */
    private static final int REPORTS = 30;

    private static final int ALL = 1000;
    private static final int COPIES = 200;
    private static final int MISSES = 5;

    /** @param differ of what those who tell it differ; of the reports that are shown */
    public record Model(
            WholeEvent whole,
            List<Teller> tellers,
            int shown,
            List<Difference> differ,
            List<Browse.Copy> copies,
            Optional<Corrections> corrections) {
        public StoredEvent event() {
            return whole.event();
        }

        public boolean hasMore() {
            return shown < event().reports();
        }

        /** Numbers that are told with it, each once. */
        public List<String> numbers() {
            return tellers.stream()
                    .flatMap(teller -> teller.tellings().stream())
                    .flatMap(telling -> telling.report().told().quantities().stream())
                    .map(Words::quantity)
                    .distinct()
                    .toList();
        }
    }

    private final Tools tools;

    public EventPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/event/{id}", this::show);
        routes.get("/event/{id}/why", this::why);
        routes.get("/event/{id}/merging", this::merging);
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        Optional<WholeEvent> whole = tools.read(store -> store.browse().event(id));
        if (whole.isEmpty()) {
            redirect(context, id);
            return;
        }
        int limit = context.queryParam("reports") == null ? REPORTS : ALL;
        Optional<String> coder = CoderName.of(context);
        Model model = tools.read(store -> model(store, whole.get(), limit, coder));
        tools.show(
                context,
                "event",
                tools.frame(context, "/events", title(whole.get().event())),
                model);
    }

    /** A report is told of on the page of its event: which one that is may change with every article. */
    private void redirect(Context context, String id) {
        String event = tools.read(store -> store.browse().eventOf(id))
                .filter(found -> !found.equals(id))
                .orElseThrow(() -> new NotFoundResponse(context.path()));
        context.redirect(Links.event(event));
    }

    private static Model model(Store store, WholeEvent whole, int limit, Optional<String> coder) {
        if (!whole.isCoded()) {
            return new Model(whole, List.of(), whole.event().reports(), List.of(), List.of(), Optional.empty());
        }
        Browse browse = store.browse();
        List<ToldReport.In> reports = browse.reports(whole.event().id(), limit);
        List<String> articles = reports.stream()
                .map(report -> report.article().reading().article().id())
                .distinct()
                .toList();
        List<Browse.Copy> copies = whole.copies() > 0 ? browse.copies(articles, COPIES) : List.of();
        return new Model(
                whole,
                Teller.of(reports),
                reports.size(),
                Difference.of(whole.event(), reports),
                copies,
                Optional.of(Corrections.of(store.reviews(), whole.event(), coder, "")));
    }

    static String title(StoredEvent event) {
        return Words.shown(Words.actor(event.source()) + " → " + Words.actor(event.target()) + ": "
                + event.code().label());
    }

    private void why(Context context) {
        String id = context.pathParam("id");
        WholeEvent whole = coded(context, id);
        List<ToldReport.In> first = tools.read(store -> store.browse().reports(id, 1));
        boolean loading = !tools.coders().isReady();
        if (loading) {
            context.header("Refresh", "2");
        }
        Why why = loading
                ? Why.loading(whole.event(), first)
                : Why.of(
                        whole.event(),
                        first,
                        tools.coders().coding(),
                        tools.settings().clock());
        tools.show(context, "why", tools.frame(context, "/events", "Why coded so"), why);
    }

    private void merging(Context context) {
        WholeEvent whole = coded(context, context.pathParam("id"));
        MergedStory story =
                tools.read(store -> store.merges().story(whole.event().id(), MISSES));
        tools.show(context, "merging", tools.frame(context, "/events", "Why merged"), Merging.of(story));
    }

    private WholeEvent coded(Context context, String id) {
        return tools.read(store -> store.browse().event(id))
                .filter(WholeEvent::isCoded)
                .orElseThrow(() -> new NotFoundResponse(context.path()));
    }
}
