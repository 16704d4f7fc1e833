package org.entente.app.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.app.render.Labels;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.ToldReport;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Place;

/**
 * Something that not all who tell an event tell alike.
 *
 * @param what of which they differ: {@code "date"}
 * @param versions at least two, that of the event first
 */
public record Difference(String what, List<Version> versions) {
    /** @param stands whether the event as a whole says so too */
    public record Version(String value, boolean stands, List<String> tellers) {}

    /** All of an event whose reports are these. */
    public static List<Difference> of(StoredEvent event, List<ToldReport.In> reports) {
        List<Difference> all = new ArrayList<>();
        add(
                all,
                "what is done",
                code(event.code().code(), event.code().label()),
                reports,
                told -> code(told.code().code(), told.code().label()));
        add(
                all,
                "who acts",
                Words.actor(event.source()),
                reports,
                told -> Words.actor((isTurned(event, told) ? told.target() : told.source()).actor()));
        add(
                all,
                "who is acted upon",
                Words.actor(event.target()),
                reports,
                told -> Words.actor((isTurned(event, told) ? told.source() : told.target()).actor()));
        add(all, "date", Labels.when(event.when()), reports, told -> Labels.when(told.when()));
        add(all, "status", event.status().code(), reports, told -> told.status().code());
        add(all, "place", place(event.place()), reports, told -> place(told.place()));
        return all;
    }

    /** "Armenia agrees with Azerbaijan", "Azerbaijan agrees with Armenia": who is named first makes no difference. */
    private static boolean isTurned(StoredEvent event, Event told) {
        String source = event.source().code();
        String target = event.target().code();
        return !source.equals(target)
                && told.source().actor().code().equals(target)
                && told.target().actor().code().equals(source);
    }

    private static void add(
            List<Difference> all,
            String what,
            String stands,
            List<ToldReport.In> reports,
            Function<Event, String> value) {
        Map<String, TreeSet<String>> tellers = new LinkedHashMap<>();
        tellers.put(stands, new TreeSet<>());
        for (ToldReport.In report : reports) {
            tellers.computeIfAbsent(value.apply(report.told()), version -> new TreeSet<>())
                    .add(Words.outlet(report.article().reading().article().outlet()));
        }
        if (tellers.size() > 1) {
            List<Version> versions = tellers.entrySet().stream()
                    .map(e -> new Version(e.getKey(), e.getKey().equals(stands), List.copyOf(e.getValue())))
                    .toList();
            all.add(new Difference(what, versions));
        }
    }

    private static String code(String code, String label) {
        return code + " " + label;
    }

    private static String place(Place place) {
        return place.isKnown() ? place.name() : "no place told";
    }
}
