package org.entente.app.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.app.render.Labels;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.ToldReport;
import org.entente.engine.merging.Content;
import org.entente.engine.merging.Sides;
import org.entente.engine.ontology.Actor;
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
        Predicate<ToldReport.In> turned = turned(event, reports);
        add(
                all,
                "what is done",
                code(event.code().code(), event.code().label()),
                reports,
                report -> code(report.told().code().code(), report.told().code().label()));
        add(
                all,
                "who acts",
                Words.actor(event.source()),
                reports,
                report -> Words.actor(side(report.told(), !turned.test(report))));
        add(
                all,
                "who is acted upon",
                Words.actor(event.target()),
                reports,
                report -> Words.actor(side(report.told(), turned.test(report))));
        add(
                all,
                "date",
                Labels.when(event.when()),
                reports,
                report -> Labels.when(report.told().when()));
        add(all, "status", event.status().code(), reports, report -> report.told()
                .status()
                .code());
        add(
                all,
                "place",
                place(event.place()),
                reports,
                report -> place(report.told().place()));
        return all;
    }

    /**
     * Which reports have the two sides in the other order where that says nothing: "Armenia agrees with Azerbaijan",
     * "Azerbaijan agrees with Armenia". Who attacked whom is a difference.
     */
    private static Predicate<ToldReport.In> turned(StoredEvent event, List<ToldReport.In> reports) {
        Content stands = reports.stream()
                .filter(report -> report.told().id().equals(event.id()))
                .map(Difference::content)
                .findFirst()
                .orElse(Content.NONE);
        return report -> isTurned(event, report.told())
                && Sides.areBoth(event.code(), stands, report.told().code(), content(report));
    }

    private static boolean isTurned(StoredEvent event, Event told) {
        String source = event.source().code();
        String target = event.target().code();
        return !source.equals(target)
                && told.source().actor().code().equals(target)
                && told.target().actor().code().equals(source);
    }

    private static Content content(ToldReport.In report) {
        return Content.of(
                report.report().sentences().stream().flatMap(Optional::stream).toList(), List.of());
    }

    private static Actor side(Event told, boolean source) {
        return (source ? told.source() : told.target()).actor();
    }

    private static void add(
            List<Difference> all,
            String what,
            String stands,
            List<ToldReport.In> reports,
            Function<ToldReport.In, String> value) {
        Map<String, TreeSet<String>> tellers = new LinkedHashMap<>();
        tellers.put(stands, new TreeSet<>());
        for (ToldReport.In report : reports) {
            tellers.computeIfAbsent(value.apply(report), version -> new TreeSet<>())
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
