package org.entente.app.desk.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.app.store.EventFilter;
import org.entente.app.store.EventWish;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/** The filters of a list of events as somebody filled them in; empty where they do not restrict. */
public record EventsForm(
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
    private static final List<String> ORIGINS =
            List.of(Store.CODED, "gdelt", "icews", "polecat", "phoenix", "icews-names");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9:-]{2,}");

    static EventsForm of(Asked asked) {
        return new EventsForm(
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

    /** The events that the same query asks for; a fault that says what is wrong with it, if something is. */
    static EventWish wish(Asked asked, Listings lists) {
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
        return new EventWish(filter, asked.oneOf("field", Context.values()), asked.text("entry"));
    }

    /** Codes need no looking up; whom a name means is looked for among all names. */
    private static String actor(String said, Listings lists) {
        return CODE.matcher(said).matches() ? said : lists.actorCode(said);
    }

    public List<String> types() {
        return Arrays.stream(PloverType.values()).map(Enum::name).toList();
    }

    public List<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::code).toList();
    }

    public List<String> fields() {
        return Arrays.stream(Context.values()).map(Context::code).sorted().toList();
    }

    public List<String> origins() {
        return ORIGINS;
    }

    /** Where the interface for programs streams all these events as CSV; it calls a field a context. */
    public String csv() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("target", target);
        query.put("actor", actor);
        query.put("type", type);
        query.put("code", code);
        query.put("context", field);
        query.put("status", status);
        query.put("from", from);
        query.put("to", to);
        query.put("origin", origin);
        query.put("entry", entry);
        query.put("format", "csv");
        return Links.query("/api/v1/events", query);
    }
}
