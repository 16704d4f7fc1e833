package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.app.desk.Tools;
import org.entente.app.store.EventFilter;
import org.entente.app.store.EventWish;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/** {@code /events}: all events, the newest first, page by page. */
public final class EventsPage implements Page {
    /** How many events stand on a page. */
    static final int PAGE = 50;

    private static final List<String> ORIGINS =
            List.of(Store.CODED, "gdelt", "icews", "polecat", "phoenix", "icews-names");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9:-]{2,}");

    /**
     * @param asked what the form was filled in with
     * @param next the address of the next page, if there is one
     * @param csv the address of all these events as CSV, if there is one
     */
    public record Model(
            Form asked, List<StoredEvent> events, boolean first, Optional<String> next, Optional<String> csv) {}

    /** The fields of the form as they were filled in; empty where they were not. */
    public record Form(
            String source,
            String target,
            String actor,
            String type,
            String code,
            String field,
            String status,
            String from,
            String to,
            String origin,
            String entry) {
        static Form of(Asked asked) {
            return new Form(
                    asked.text("source").orElse(""),
                    asked.text("target").orElse(""),
                    asked.text("actor").orElse(""),
                    asked.text("type").orElse("").toUpperCase(Locale.ROOT),
                    asked.text("code").orElse(""),
                    asked.text("field").orElse(""),
                    asked.text("status").orElse(""),
                    asked.text("from").orElse(""),
                    asked.text("to").orElse(""),
                    asked.text("origin").orElse(""),
                    asked.text("entry").orElse(""));
        }

        public List<String> types() {
            return Arrays.stream(PloverType.values()).map(Enum::name).toList();
        }

        public List<String> statuses() {
            return Arrays.stream(Status.values()).map(Status::code).toList();
        }

        public List<String> fields() {
            return Arrays.stream(org.entente.engine.ontology.Context.values())
                    .map(org.entente.engine.ontology.Context::code)
                    .sorted()
                    .toList();
        }

        public List<String> origins() {
            return ORIGINS;
        }
    }

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
        List<StoredEvent> found =
                tools.read(store -> store.browse().events(wish(asked, store.lists()), asked.after(), PAGE + 1));
        List<StoredEvent> page = found.stream().limit(PAGE).toList();
        Model model = new Model(Form.of(asked), page, asked.after().isEmpty(), next(asked, found), csv(asked));
        tools.show(context, "events", tools.frame(context, "/events", "Events"), model);
    }

    private static EventWish wish(Asked asked, Listings lists) {
        EventFilter filter = new EventFilter(
                asked.oneOf("origin", ORIGINS),
                asked.text("source").map(said -> actor(said, lists)),
                asked.text("target").map(said -> actor(said, lists)),
                asked.text("actor").map(said -> actor(said, lists)),
                asked.oneOf("type", PloverType.values()),
                asked.text("code"),
                asked.oneOf("status", Status.values()),
                asked.day("from"),
                asked.day("to"));
        return new EventWish(
                filter, asked.oneOf("field", org.entente.engine.ontology.Context.values()), asked.text("entry"));
    }

    /** Codes need no looking up; whom a name means is looked for among all names. */
    private static String actor(String said, Listings lists) {
        return CODE.matcher(said).matches() ? said : lists.actorCode(said);
    }

    private static Optional<String> next(Asked asked, List<StoredEvent> found) {
        if (found.size() <= PAGE) {
            return Optional.empty();
        }
        StoredEvent last = found.get(PAGE - 1);
        return Optional.of(asked.next("/events", Optional.ofNullable(last.when().start()), last.id()));
    }

    /** The programs' own list has the filters of the command line. */
    private static Optional<String> csv(Asked asked) {
        boolean more = asked.text("field").isPresent() || asked.text("entry").isPresent();
        return more ? Optional.empty() : Optional.of(asked.with("/api/v1/events", "format", "csv"));
    }
}
