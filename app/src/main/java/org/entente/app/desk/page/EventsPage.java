package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.store.StoredEvent;

/** {@code /events}: all events, the newest first, page by page. */
public final class EventsPage implements Page {
    /** How many events stand on a page. */
    private static final int PAGE = 50;

    /**
     * @param asked what the form was filled in with
     * @param first whether it is the first page
     * @param next the address of the next page, if there is one
     */
    public record Model(EventsForm asked, List<StoredEvent> events, boolean first, Optional<String> next) {}

    private final Tools tools;

    public EventsPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/events", this::list);
    }

    private void list(Context context) {
        Asked asked = new Asked(context);
        List<StoredEvent> found = tools.read(
                store -> store.browse().events(EventsForm.wish(asked, store.lists()), asked.after(), PAGE + 1));
        List<StoredEvent> page = found.stream().limit(PAGE).toList();
        Model model = new Model(EventsForm.of(asked), page, asked.after().isEmpty(), next(asked, found));
        tools.show(context, "events", tools.frame(context, "/events", "Events"), model);
    }

    private static Optional<String> next(Asked asked, List<StoredEvent> found) {
        if (found.size() <= PAGE) {
            return Optional.empty();
        }
        StoredEvent last = found.get(PAGE - 1);
        return Optional.of(asked.next("/events", Optional.ofNullable(last.when().start()), last.id()));
    }
}
