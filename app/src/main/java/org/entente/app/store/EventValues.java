package org.entente.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Context;

/**
 * Rows of {@code coded_event}, their values in the order of the columns.
 *
 * @param given what each report gives, by its id
 * @param copies who published copies, by the article of which they are copies
 */
record EventValues(Map<String, Given> given, Map<String, List<Given.Teller>> copies) {
    /** Each value from the report that tells it best; see {@link Merged}. */
    Object[] of(Merged event) {
        Telling first = event.first();
        Telling coded = event.code();
        Telling placed = Stream.concat(Stream.of(first), event.tellings().stream())
                .filter(telling -> telling.place().isKnown())
                .findFirst()
                .orElse(first);
        List<Object> row = new ArrayList<>(List.of(event.id()));
        addActor(row, event.source());
        addActor(row, event.target());
        row.addAll(shared(coded, "code", "plover_score"));
        row.add(contexts(event));
        row.addAll(shared(first, "start_date", "date_precision"));
        row.addAll(shared(placed, "place", "country"));
        row.addAll(shared(first, "status", "speaker_name"));
        row.addAll(shared(coded, "entry", "confidence"));
        addSpread(row, event);
        row.add(first.article());
        row.add(given(first).teller().address());
        row.addAll(shared(first, "sentence", "trigger_words"));
        return row.toArray();
    }

    private static void addActor(List<Object> row, Actor actor) {
        row.addAll(List.of(actor.code(), actor.sector().code(), actor.name()));
    }

    /** All that any report gives. */
    private String contexts(Merged event) {
        return event.tellings().stream()
                .map(telling -> (String) given(telling).shared("contexts"))
                .filter(contexts -> !contexts.isEmpty())
                .flatMap(contexts -> Arrays.stream(contexts.split(";")))
                .map(Context::of)
                .sorted()
                .distinct()
                .map(Context::code)
                .collect(Collectors.joining(";"));
    }

    private Given given(Telling telling) {
        return given.get(telling.id());
    }

    private List<Object> shared(Telling telling, String from, String to) {
        return given(telling).shared(from, to);
    }

    /** How many reports, articles and copies tell it, how many outlets, and those of how many states. */
    private void addSpread(List<Object> row, Merged event) {
        Set<String> articles = new HashSet<>();
        List<Given.Teller> tellers = new ArrayList<>();
        int copied = 0;
        for (Telling telling : event.tellings()) {
            tellers.add(given(telling).teller());
            if (articles.add(telling.article())) {
                List<Given.Teller> of = copies.getOrDefault(telling.article(), List.of());
                tellers.addAll(of);
                copied += of.size();
            }
        }
        long outlets = tellers.stream()
                .map(Given.Teller::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .count();
        long countries = tellers.stream()
                .map(Given.Teller::country)
                .filter(country -> country != null)
                .distinct()
                .count();
        row.addAll(List.of(event.tellings().size(), articles.size(), copied, (int) outlets, (int) countries));
    }
}
