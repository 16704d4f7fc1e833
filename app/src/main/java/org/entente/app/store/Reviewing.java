package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Effect;
import org.entente.app.judgement.Reason;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * Events as they are coded into the rows of {@code coded_event} and {@code reviewed}: with what people have said of them.
 * Where nobody has said anything, the rows are as they were.
 */
final class Reviewing {
    private static final int ID = 0;

    /** The reports of an event and the articles that have them. */
    record Tellers(Set<String> reports, Set<String> articles) {
        Tellers() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(String report, String article) {
            reports.add(report);
            articles.add(article);
        }
    }

    private final Database db;
    private final List<Object[]> events = new ArrayList<>();
    private final List<Object[]> reviewed = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    Reviewing(Database db) {
        this.db = db;
    }

    /**
     * Writes events that are in neither table.
     *
     * @param coded rows of {@code coded_event}
     * @param tellers by the event's id
     */
    void write(Collection<Object[]> coded, Map<String, Tellers> tellers) {
        if (SaidOfReports.isAny(db)) {
            Set<String> reports = new HashSet<>();
            tellers.values().forEach(of -> reports.addAll(of.reports()));
            SaidOfReports said = SaidOfReports.of(db, reports);
            coded.forEach(row -> add(row, tellers.get((String) row[ID]), said));
        } else {
            events.addAll(coded);
        }
        db.append("coded_event", events);
        db.append("reviewed", reviewed);
        if (!codes.isEmpty()) {
            Actors.ensure(db, codes, Directory.NONE);
        }
    }

    private void add(Object[] row, Tellers tellers, SaidOfReports said) {
        Optional<Effect> effect = Effect.on(coding(row), tellers.articles(), said.settled(tellers.reports()));
        if (effect.isEmpty()) {
            events.add(row);
            return;
        }
        Effect found = effect.get();
        reviewed.add(reviewed(row, found));
        if (found.kind() == Effect.Kind.CORRECTED) {
            events.add(corrected(row, found.coding()));
            codes.add(found.coding().source().code());
            codes.add(found.coding().target().code());
        } else if (found.kind() != Effect.Kind.REJECTED) {
            events.add(row);
        }
    }

    /** The row of an event as it is coded, whatever was said of it; nothing if there is none. */
    private static Optional<Object[]> asCoded(Database db, String id) {
        List<Object[]> reviewed = db.query(
                "SELECT * EXCLUDE (effect, coders, reason, judgement) FROM reviewed WHERE id = ?", Database.VALUES, id);
        List<Object[]> rows =
                reviewed.isEmpty() ? db.query("SELECT * FROM coded_event WHERE id = ?", Database.VALUES, id) : reviewed;
        return rows.stream().findFirst();
    }

    /** Writes these events anew, by what is said of them now: each is found at once, however many there are. */
    void renew(Collection<String> ids) {
        List<Object[]> coded = new ArrayList<>();
        Map<String, Tellers> tellers = new HashMap<>();
        for (String id : ids) {
            asCoded(db, id).ifPresent(row -> {
                coded.add(row);
                Tellers of = new Tellers();
                db.each(
                        "SELECT id, article FROM report WHERE event = ?",
                        report -> of.add(report.getString("id"), report.getString("article")),
                        id);
                tellers.put(id, of);
                db.update("DELETE FROM coded_event WHERE id = ?", id);
                db.update("DELETE FROM reviewed WHERE id = ?", id);
            });
        }
        write(coded, tellers);
    }

    /** Takes events away, whatever was said of them. */
    static void delete(Database db, Collection<String> ids) {
        if (!ids.isEmpty()) {
            db.update("DELETE FROM coded_event WHERE id IN (SELECT unnest(?::VARCHAR[]))", ids);
            db.update("DELETE FROM reviewed WHERE id IN (SELECT unnest(?::VARCHAR[]))", ids);
        }
    }

    private static Object[] reviewed(Object[] row, Effect effect) {
        List<Object> values = new ArrayList<>(List.of(
                row[ID],
                effect.kind().code(),
                String.join("; ", effect.coders()),
                effect.reason().map(Reason::code).orElse(""),
                effect.judgement()));
        values.addAll(Arrays.asList(row).subList(1, row.length));
        return values.toArray();
    }

    private static Coding coding(Object[] row) {
        Object start = at(row, "start_date");
        When when = start == null
                ? When.UNKNOWN
                : new When(
                        (LocalDate) start,
                        (LocalDate) at(row, "end_date"),
                        When.Precision.valueOf(upper(at(row, "date_precision"))));
        return new Coding(
                actor(row, "source"),
                actor(row, "target"),
                Ontology.code((String) at(row, "code")),
                when,
                Status.valueOf(upper(at(row, "status"))));
    }

    private static Actor actor(Object[] row, String side) {
        String sector = (String) at(row, side + "_sector");
        return new Actor(
                (String) at(row, side + "_code"), sector.isEmpty() ? Sector.NONE : Sector.valueOf(sector), (String)
                        at(row, side + "_name"));
    }

    private static Object[] corrected(Object[] coded, Coding right) {
        Object[] row = coded.clone();
        put(
                row,
                "source_code",
                right.source().code(),
                right.source().sector().code(),
                right.source().name());
        put(
                row,
                "target_code",
                right.target().code(),
                right.target().sector().code(),
                right.target().name());
        Cameo code = right.code();
        if (!code.code().equals(at(coded, "code"))) {
            put(
                    row,
                    "code",
                    code.code(),
                    code.label(),
                    code.type().map(Enum::name).orElse(null),
                    code.mode());
            put(row, "quad", code.quad(), code.goldstein(), code.ploverScore());
        }
        put(
                row,
                "start_date",
                right.when().start(),
                right.when().end(),
                right.when().precision().code());
        put(row, "status", right.status().code());
        return row;
    }

    /** In {@code coded_event} the columns that a report shares stand behind the id, up to how sure it is. */
    private static int place(String column) {
        return 1 + Given.SHARED.indexOf(column);
    }

    private static Object at(Object[] row, String column) {
        return row[place(column)];
    }

    private static void put(Object[] row, String column, Object... values) {
        System.arraycopy(values, 0, row, place(column), values.length);
    }

    private static String upper(Object code) {
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
