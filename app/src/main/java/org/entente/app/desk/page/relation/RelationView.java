package org.entente.app.desk.page.relation;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.course.By;
import org.entente.app.course.Period;
import org.entente.app.course.ScoreTable;
import org.entente.app.desk.page.Links;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * Exactly what a page on a relation shows. It can be read from an address, and gives the address that shows it again.
 *
 * @param period the window of the chart, and the time of the list below it
 * @param by what the course is split by
 * @param part the field or teller whose course is shown; only with {@code by}
 * @param page of the list, from 1
 */
public record RelationView(
        Asked asked,
        Period period,
        Optional<By> by,
        Optional<String> part,
        Optional<Other> with,
        Choice choice,
        int page) {
    static final ScoreTable[] TABLES = {ScoreTable.PLOVER, ScoreTable.GOLDSTEIN};

    /** Another relation to compare with, its sides as a user may write them. */
    public record Other(String a, String b) {
        /** {@code "ARM-AZE"}; with a slash where a name holds a hyphen itself. */
        public String code() {
            return a + ((a + b).contains("-") ? "/" : "-") + b;
        }

        static Other of(String said) {
            String[] sides = said.split(said.contains("/") ? "/" : "-", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw Fault.usage(
                        "with",
                        "\"" + said + "\" does not name two sides",
                        "write ARM-AZE, or Guinea-Bissau/Senegal where a name has a hyphen");
            }
            return new Other(sides[0].strip(), sides[1].strip());
        }
    }

    /** What the address of a request asks for. */
    static RelationView of(Context context) {
        Query query = new Query(context);
        Optional<By> by = query.one("by", By.values(), By::code);
        Optional<String> part = query.text("part");
        if (part.isPresent() && by.isEmpty()) {
            throw Fault.usage("part", "\"" + part.get() + "\" of what?", "say by=field or by=teller with it");
        }
        return new RelationView(
                new Asked(
                        context.pathParam("a"),
                        context.pathParam("b"),
                        query.flag("directed"),
                        query.text("origin"),
                        query.one("table", TABLES, ScoreTable::code).orElse(ScoreTable.PLOVER),
                        query.day("as-of")),
                new Period(query.day("from"), query.day("to")),
                by,
                part,
                with(query),
                choice(query),
                query.page());
    }

    /** {@code with=ARM-AZE}, or the one in {@code with} and the other in {@code and}. */
    private static Optional<Other> with(Query query) {
        Optional<String> one = query.text("with");
        Optional<String> other = query.text("and");
        if (other.isPresent() && one.isEmpty()) {
            throw Fault.usage("and", "names the second of two sides, without a first", "name it in with");
        }
        return one.map(said -> other.map(two -> new Other(said, two)).orElseGet(() -> Other.of(said)));
    }

    private static Choice choice(Query query) {
        return new Choice(
                query.one("field", org.entente.engine.ontology.Context.values(), c -> c.code()),
                query.one("type", PloverType.values(), PloverType::name),
                query.one("status", Status.values(), Status::code),
                query.text("source"),
                query.one("order", Choice.Order.values(), Choice.Order::code).orElse(Choice.Order.NEWEST));
    }

    /** The address without what is asked for in it. */
    public String path() {
        return Links.relation(asked.a(), asked.b());
    }

    /** The address of the view with all that takes long to draw, for a browser that cannot ask for it later. */
    public String complete() {
        return address() + (values().isEmpty() ? "?" : "&") + "all=true";
    }

    /** The address of exactly this view. */
    public String address() {
        return address("");
    }

    /** The same of something below it: {@code "course.csv"}. */
    public String address(String leaf) {
        String path = path() + (leaf.isEmpty() ? "" : "/" + leaf);
        String query = values().entrySet().stream()
                .map(value -> value.getKey() + "=" + Links.value(value.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What stands behind the question mark, without what is so anyway. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        period.from().ifPresent(day -> values.put("from", day.toString()));
        period.to().ifPresent(day -> values.put("to", day.toString()));
        by.ifPresent(what -> values.put("by", what.code()));
        part.ifPresent(name -> values.put("part", name));
        if (asked.directed()) {
            values.put("directed", "true");
        }
        asked.origin().ifPresent(name -> values.put("origin", name));
        if (asked.table() != ScoreTable.PLOVER) {
            values.put("table", asked.table().code());
        }
        asked.asOf().ifPresent(day -> values.put("as-of", day.toString()));
        with.ifPresent(other -> values.put("with", other.code()));
        choice.field().ifPresent(field -> values.put("field", field.code()));
        choice.type().ifPresent(type -> values.put("type", type.name()));
        choice.status().ifPresent(status -> values.put("status", status.code()));
        choice.source().ifPresent(code -> values.put("source", code));
        if (choice.order() != Choice.Order.NEWEST) {
            values.put("order", choice.order().code());
        }
        if (page > 1) {
            values.put("page", String.valueOf(page));
        }
        return values;
    }

    /** The values that a form has to carry on when it asks for some of them itself, for another page. */
    public Map<String, String> beside(String... asked) {
        Map<String, String> values = values();
        values.keySet().removeAll(java.util.List.of(asked));
        values.remove("page");
        return values;
    }

    public RelationView within(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new RelationView(asked, new Period(from, to), by, part, with, choice, 1);
    }

    /** The last years up to a day. */
    public RelationView last(int years, LocalDate until) {
        return within(Optional.of(until.minusYears(years).plusDays(1)), Optional.empty());
    }

    public RelationView whole() {
        return new RelationView(asked, period, Optional.empty(), Optional.empty(), with, choice, 1);
    }

    /** The course of a field or teller alone. */
    public RelationView of(By by, String part) {
        return new RelationView(asked, period, Optional.of(by), Optional.of(part), with, choice, 1);
    }

    public RelationView of(Asked asked) {
        return new RelationView(asked, period, by, part, with, choice, 1);
    }

    /** The same with another name wherever this one stands. */
    RelationView instead(String said, String name) {
        return new RelationView(
                asked.of(asked.a().replace(said, name), asked.b().replace(said, name), asked.directed()),
                period,
                by,
                part,
                with.map(other ->
                        new Other(other.a().replace(said, name), other.b().replace(said, name))),
                choice,
                1);
    }

    /** With both sides exchanged, or one of them acting alone. */
    public RelationView of(boolean directed, boolean exchanged) {
        return of(exchanged ? asked.of(asked.b(), asked.a(), directed) : asked.of(asked.a(), asked.b(), directed));
    }

    public RelationView alone() {
        return new RelationView(asked, period, by, part, Optional.empty(), choice, 1);
    }

    public RelationView onPage(int page) {
        return new RelationView(asked, period, by, part, with, choice, page);
    }
}
