package org.entente.app.desk.page.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Period;
import org.entente.app.course.Side;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * The events of a drawn relation in columns, the newest first: what a list needs to choose among them and to put them in
 * order, a twentieth of what the events themselves take.
 */
final class EventColumns {
    /** About so many bytes a row. */
    static final int BYTES = 64;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Ids ids;
    private final int[] starts;
    private final int[] ends;
    private final long[] fields;
    private final byte[] types;
    private final byte[] statuses;
    private final String[] sources;
    private final int[] reports;
    private final double[] scores;
    private final List<Context> offeredFields;
    private final List<PloverType> offeredTypes;
    private final List<Status> offeredStatuses;
    private final List<String> offeredSources;

    private EventColumns(DyadCourse drawn, List<Sourced> events) {
        int size = events.size();
        ids = new Ids(events.stream().map(told -> told.event().id()).toList());
        starts = new int[size];
        ends = new int[size];
        fields = new long[size];
        types = new byte[size];
        statuses = new byte[size];
        sources = new String[size];
        reports = new int[size];
        scores = new double[size];
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < size; i++) {
            StoredEvent event = events.get(i).event();
            boolean known = event.when().isKnown();
            starts[i] = known ? Math.toIntExact(event.when().start().toEpochDay()) : UNKNOWN;
            ends[i] = known ? Math.toIntExact(event.when().end().toEpochDay()) : UNKNOWN;
            for (Context field : event.contexts()) {
                fields[i] |= 1L << field.ordinal();
            }
            types[i] = (byte) (int) event.code().type().map(Enum::ordinal).orElse(-1);
            statuses[i] = (byte) event.status().ordinal();
            sources[i] = codes.computeIfAbsent(event.source().code(), code -> code);
            reports[i] = events.get(i).reports();
            scores[i] = event.status().isDeed() ? drawn.score(event) : 0;
        }
        offeredFields = offered(events, event -> event.contexts().stream());
        offeredTypes = offered(events, event -> event.code().type().stream());
        offeredStatuses = offered(events, event -> Stream.of(event.status()));
        offeredSources = offered(events, event -> Stream.of(event.source().code()));
    }

    /** Those of a course; of a directed one, those that go that way. */
    static EventColumns of(DyadCourse drawn) {
        List<Sourced> events = new ArrayList<>(drawn.events().values());
        events.removeIf(told -> !isDirected(drawn, told.event()));
        events.sort(Comparator.comparing((Sourced told) -> day(told.event()))
                .reversed()
                .thenComparing(told -> told.event().id()));
        return new EventColumns(drawn, events);
    }

    private static LocalDate day(StoredEvent event) {
        return event.when().isKnown() ? event.when().end() : LocalDate.MIN;
    }

    private static boolean isDirected(DyadCourse drawn, StoredEvent event) {
        return !drawn.course().directed()
                || drawn.sides()
                        .acting(event)
                        .filter((Side acting) -> acting.equals(drawn.sides().a()))
                        .isPresent();
    }

    /** What there is among the events, most first. */
    private static <T extends Comparable<T>> List<T> offered(
            List<Sourced> events, Function<StoredEvent, Stream<T>> values) {
        Map<T, Long> counts = events.stream()
                .flatMap(told -> values.apply(told.event()))
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    int size() {
        return ids.size();
    }

    String id(int row) {
        return ids.get(row);
    }

    /** By the table of the course; 0 where it is no deed. */
    double score(int row) {
        return scores[row];
    }

    /** How many tell it, of what was known then. */
    int reports(int row) {
        return reports[row];
    }

    boolean isKnown(int row) {
        return starts[row] != UNKNOWN;
    }

    /** The last day of it since 1970, or the greatest number if no day is known. */
    int dayOrLast(int row) {
        return isKnown(row) ? ends[row] : Integer.MAX_VALUE;
    }

    boolean isWithin(int row, Period period) {
        return period.isAll()
                || isKnown(row) && period.meets(LocalDate.ofEpochDay(starts[row]), LocalDate.ofEpochDay(ends[row]));
    }

    boolean isChosen(int row, Choice choice) {
        return choice.field()
                        .filter(field -> (fields[row] & 1L << field.ordinal()) == 0)
                        .isEmpty()
                && choice.type().filter(type -> types[row] != type.ordinal()).isEmpty()
                && choice.status()
                        .filter(status -> statuses[row] != status.ordinal())
                        .isEmpty()
                && choice.source().filter(code -> !sources[row].equals(code)).isEmpty();
    }

    List<Context> fields() {
        return offeredFields;
    }

    List<PloverType> types() {
        return offeredTypes;
    }

    List<Status> statuses() {
        return offeredStatuses;
    }

    List<String> sources() {
        return offeredSources;
    }
}
