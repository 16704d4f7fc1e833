package org.entente.app.exchange.out;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Context;

/** The 26 fields of a Phoenix file, without a header: all tellings of an event in one row, parted by semicolons. */
final class PhoenixEvents {
    private final CountryNames countries;
    private final String version;

    PhoenixEvents(CountryNames countries, String version) {
        this.countries = countries;
        this.version = version;
    }

    List<Field<ToldEvent>> fields() {
        return Field.all(
                List.of(
                        Field.of("id_version", e -> ForeignId.number(e.event().id()) + "_" + version),
                        Field.of("date", e -> e.day().toString().replace("-", "")),
                        Field.of("year", e -> e.day().getYear()),
                        Field.of("month", e -> two(e.day().getMonthValue())),
                        Field.of("day", e -> two(e.day().getDayOfMonth()))),
                actor("source", e -> e.event().source()),
                actor("target", e -> e.event().target()),
                List.of(
                        Field.of("cameo_code", e -> GdeltEvents.code(e)),
                        Field.of("root_code", e -> e.event().code().root()),
                        Field.of("quad", e -> quad(e.event().code().root())),
                        Field.of("goldstein", e -> e.event().code().goldstein()),
                        Field.of("issues", PhoenixEvents::issues),
                        Field.empty("lat"),
                        Field.empty("lon"),
                        Field.of("place", e -> e.event().place().name()),
                        Field.empty("state"),
                        Field.of(
                                "country", e -> countries.name(e.event().place().country())),
                        Field.of("sentence_ids", e -> told(e, t -> t.article() + "_" + t.sentence())),
                        Field.of("urls", e -> told(e, t -> t.address())),
                        Field.of("sources", e -> told(e, t -> t.outlet()))));
    }

    /** The whole code, then its parts: the state or group, and its role. */
    private List<Field<ToldEvent>> actor(String who, Function<ToldEvent, Actor> actor) {
        Function<ToldEvent, CameoActor> cameo = e -> CameoActor.of(actor.apply(e), countries);
        return List.of(
                Field.of(who + "_full", e -> cameo.apply(e).code()),
                Field.of(who + "_root", e -> cameo.apply(e).root()),
                Field.of(who + "_agent", e -> cameo.apply(e).type()),
                Field.empty(who + "_other"));
    }

    /** Phoenix has five classes; 0 are statements and appeals. */
    static int quad(String root) {
        return "00111222333334444444".charAt(Integer.parseInt(root) - 1) - '0';
    }

    private static String issues(ToldEvent e) {
        Map<String, Integer> counts = new TreeMap<>();
        e.event().contexts().stream().map(Context::code).forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(issue -> issue.getKey().toUpperCase(java.util.Locale.ROOT) + "," + issue.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String told(ToldEvent e, Function<ToldEvent.Telling, String> what) {
        return e.tellings().stream()
                .map(what)
                .map(text -> text.replace(';', ','))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
