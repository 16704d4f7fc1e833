package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.store.Browse;
import org.entente.app.store.StoredReading;
import org.entente.app.store.ToldReport;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** {@code /article/ID}: an article as it was read. */
public final class ArticlePage implements Page {
    /** So many copies are listed. */
    private static final int COPIES = 50;

    /**
     * @param reading as it is shown
     * @param named whether all mentions were asked for
     * @param loading whether the engine that finds them is still being loaded
     * @param marksItself whether a browser with scripts asks for them by itself
     */
    public record Model(
            StoredReading stored,
            ReadingView view,
            Optional<Reading.Perspective> perspective,
            List<Browse.Copy> copies,
            boolean named,
            boolean loading,
            boolean marksItself) {
        public Article article() {
            return stored.reading().article();
        }

        public String title() {
            return article().title().isBlank() ? "(no title)" : article().title();
        }
    }

    private final Tools tools;

    public ArticlePage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/article/{id}", this::show);
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        StoredReading stored =
                tools.read(store -> store.browse().article(id)).orElseThrow(() -> new NotFoundResponse(context.path()));
        List<Browse.Copy> copies = tools.read(store -> store.browse().copies(List.of(id), COPIES));
        boolean canBeNamed = stored.hasText() && isCoded(stored);
        boolean named = canBeNamed && context.queryParam("mentions") != null;
        boolean loading = named && !tools.coders().isReady();
        Reading reading = named && !loading ? withMentions(stored.reading()) : stored.reading();
        if (loading) {
            context.header("Refresh", "2");
        }
        Model model = new Model(
                stored,
                ReadingView.of(reading, event -> Optional.of(Links.event(event(stored, event)))),
                reading.perspective(),
                copies,
                named,
                loading,
                // A desk that is published reads an article anew only for who asks for it.
                canBeNamed && (!named || loading) && !tools.settings().readOnly());
        tools.show(context, "article", tools.frame(context, "/articles", Words.shown(model.title())), model);
    }

    private static boolean isCoded(StoredReading stored) {
        return stored.state().equals("coded");
    }

    private static String event(StoredReading stored, int number) {
        ToldReport report = stored.reports().get(number);
        return report.event();
    }

    /** As stored, with the words that show it if another reading finds the same. */
    private static Optional<Reading.Perspective> shown(
            Optional<Reading.Perspective> stored, Optional<Reading.Perspective> anew) {
        return stored.map(side -> anew.filter(
                        found -> found.actor().code().equals(side.actor().code()))
                .orElse(side));
    }

    /** The store keeps no mentions: they are read anew, and with them what shows the perspective. */
    private Reading withMentions(Reading stored) {
        Reading anew = tools.coders().coding().read(stored.article());
        return new Reading(
                stored.article(),
                stored.language(),
                shown(stored.perspective(), anew.perspective()),
                stored.repeated(),
                stored.sentences(),
                anew.mentions(),
                anew.dates(),
                stored.events(),
                stored.statements(),
                stored.assessments());
    }
}
