package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Effect;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Sector;

/**
 * What people have said of events. A judgement is kept at once, whatever else is being written; that the events follow it
 * is another step, {@link #follow}, which is done in turn with other writers and loses nothing if it is put off.
 */
public final class ReviewBook {
    private static final String FOLLOWED = "judged";

    /** One process has the store open to write; its threads take turns to number what they keep. */
    private static final Object NUMBERING = new Object();

    private static final String KEEP =
            """
            INSERT INTO judgement
            SELECT (SELECT coalesce(max(number), 0) + 1 FROM judgement), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?
            """;

    private static final String ITEMS =
            """
            SELECT judged.*, ordinal, stratum, stratum_events
            FROM review_item JOIN judged ON judged.id = review_item.judged
            WHERE review = ?
            """;

    private final Database db;

    ReviewBook(Database db) {
        this.db = db;
    }

    /**
     * Draws events for a round of review.
     *
     * @throws Fault if no event is so
     */
    public ReviewRound draw(ReviewRound.Terms terms, LocalDateTime now) {
        int number = new Drawing(db).draw(terms, now);
        return round(number).orElseThrow();
    }

    /** The rounds, the first first. */
    public List<ReviewRound> rounds() {
        return db.query(ReviewRound.SELECT + "ORDER BY number", ReviewRound::of);
    }

    public Optional<ReviewRound> round(int number) {
        return db.query(ReviewRound.SELECT + "WHERE number = ?", ReviewRound::of, number).stream()
                .findFirst();
    }

    /** The events of a round, in their order. */
    public List<ReviewItem> items(int round) {
        return db.query(ITEMS + "ORDER BY ordinal", ReviewBook::item, round);
    }

    private static ReviewItem item(ResultSet row) throws SQLException {
        return new ReviewItem(
                row.getInt("ordinal"),
                JudgementRow.shown(row),
                row.getString("stratum"),
                row.getLong("stratum_events"));
    }

    /** All that was said in a round, in the order in which it was said. */
    public List<Judgement> judgements(int round) {
        return db.query("SELECT * FROM judgement WHERE review = ? ORDER BY number", JudgementRow::judgement, round);
    }

    /** All that was ever said. */
    public List<Judgement> judgements() {
        return db.query("SELECT * FROM judgement ORDER BY number", JudgementRow::judgement);
    }

    /** How many judgements there are. */
    public long size() {
        return db.query("SELECT count(*) FROM judgement", row -> row.getLong(1)).get(0);
    }

    /** What was judged, of these ids, by id. */
    public Map<String, Shown> shown(Collection<String> ids) {
        Map<String, Shown> shown = new HashMap<>();
        if (!ids.isEmpty()) {
            db.query(
                    JudgementRow.SHOWN + "WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                    row -> shown.put(row.getString("id"), JudgementRow.shown(row)),
                    ids);
        }
        return shown;
    }

    /** All that was said of one event, with what was shown then, in order; also of what other reports of it say. */
    public List<Opinion> ofEvent(String event) {
        Map<String, Shown> shown = new HashMap<>();
        db.query(
                JudgementRow.SHOWN + "WHERE report_now IN (SELECT id FROM report WHERE event = ?)",
                row -> shown.put(row.getString("id"), JudgementRow.shown(row)),
                event);
        return shown.isEmpty()
                ? List.of()
                : db.query(
                        "SELECT * FROM judgement WHERE judged IN (SELECT unnest(?::VARCHAR[])) ORDER BY number",
                        row -> new Opinion(shown.get(row.getString("judged")), JudgementRow.judgement(row)),
                        shown.keySet());
    }

    /** An event as it stands now, among what can be judged; nothing if Entente did not code it, or there is none. */
    public Optional<Shown> show(String event) {
        return show(drawing -> drawing.showOne(event));
    }

    /** A report by its own coding, among what can be judged. */
    public Optional<Shown> showReport(String report) {
        return show(drawing -> drawing.showReport(report));
    }

    private Optional<Shown> show(Function<Drawing, Optional<String>> what) {
        try (Database own = db.beside()) {
            Optional<String> id;
            synchronized (NUMBERING) {
                id = what.apply(new Drawing(own));
            }
            return id.flatMap(key -> own.query(JudgementRow.SHOWN + "WHERE id = ?", JudgementRow::shown, key).stream()
                    .findFirst());
        }
    }

    /**
     * Keeps a judgement. When this returns it is on the disk, whatever happens to the process then.
     *
     * @return the same under its number
     */
    public Judgement keep(Judgement said) {
        try (Database own = db.beside()) {
            synchronized (NUMBERING) {
                own.update(KEEP, JudgementRow.values(said));
                long number = own.query("SELECT max(number) FROM judgement", row -> row.getLong(1))
                        .get(0);
                return said.numbered(number);
            }
        }
    }

    /** Whether there are judgements that the events do not follow yet. */
    public boolean isBehind() {
        return !db.query("SELECT 1 FROM judgement WHERE number > ? LIMIT 1", row -> 1, followed())
                .isEmpty();
    }

    /** Brings the events in step with all judgements that are kept. */
    public void follow() {
        db.inTransaction(this::followAll);
    }

    private void followAll() {
        long from = followed();
        List<Judgement> fresh =
                db.query("SELECT * FROM judgement WHERE number > ? ORDER BY number", JudgementRow::judgement, from);
        if (fresh.isEmpty()) {
            return;
        }
        Set<String> merged = new HashSet<>();
        Set<String> judged = new HashSet<>();
        for (Judgement said : fresh) {
            (said.other().isPresent() ? merged : judged).add(said.judged());
            said.other().ifPresent(merged::add);
        }
        remerge(merged);
        new Reviewing(db).renew(eventsOf(judged));
        long last = fresh.get(fresh.size() - 1).number();
        db.update("INSERT OR REPLACE INTO meta VALUES (?, ?)", FOLLOWED, Long.toString(last));
    }

    private void remerge(Set<String> judged) {
        if (judged.isEmpty()) {
            return;
        }
        List<String> named = db.query(
                "SELECT DISTINCT report_now FROM judged WHERE report_now IS NOT NULL"
                        + " AND id IN (SELECT unnest(?::VARCHAR[])) ORDER BY ALL",
                row -> row.getString(1),
                judged);
        Reports reports = new Reports(db, new Tellings(db));
        // With all of their events: what was joined before leads nowhere once it is parted.
        Set<String> all = new HashSet<>(named);
        reports.ofIds(named).forEach(told -> reports.ofEvent(told.event())
                .forEach(of -> all.add(of.telling().id())));
        Touched touched = new Touched();
        touched.before(reports.ofIds(all));
        touched.after(reports.ofIds(all));
        new Events(db).rebuild(touched);
    }

    private Set<String> eventsOf(Set<String> judged) {
        Set<String> events = new HashSet<>();
        for (Shown shown : shown(judged).values()) {
            shown.reportNow()
                    .flatMap(report -> eventOf(shown.article(), report))
                    .ifPresent(events::add);
        }
        return events;
    }

    private long followed() {
        return db
                .query("SELECT value FROM meta WHERE key = ?", row -> Long.parseLong(row.getString(1)), FOLLOWED)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /**
     * What became of an event by what was said of it.
     *
     * @param coded how Entente coded it
     * @param coders who judged it
     */
    public record Reviewed(
            String event,
            Effect.Kind effect,
            Set<String> coders,
            Optional<Reason> reason,
            Coding coded,
            Optional<String> sentence) {}

    /** What became of these events, by id; those of which nothing was said are left out. */
    public Map<String, Reviewed> reviewed(Collection<String> events) {
        Map<String, Reviewed> reviewed = new HashMap<>();
        if (!events.isEmpty()) {
            db.query(
                    "SELECT * FROM reviewed WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                    row -> reviewed.put(row.getString("id"), reviewed(row)),
                    events);
        }
        return reviewed;
    }

    /** All events that became this, by date and id. */
    public List<Reviewed> reviewed(Effect.Kind kind) {
        return db.query(
                "SELECT * FROM reviewed WHERE effect = ? ORDER BY start_date NULLS LAST, id",
                ReviewBook::reviewed,
                kind.code());
    }

    /** The actor of this code or name, in any case, whom any event or statement names; a code before a name. */
    public Optional<Actor> actor(String said) {
        return db
                .query(
                        """
                        SELECT code, name FROM actor WHERE upper(code) = upper(?) OR lower(name) = lower(?)
                        ORDER BY upper(code) = upper(?) DESC, code LIMIT 1
                        """,
                        row -> new Actor(row.getString("code"), Sector.NONE, row.getString("name")),
                        said,
                        said,
                        said)
                .stream()
                .findFirst();
    }

    /**
     * A report that tells the same event as another.
     *
     * @param sentence if texts are kept
     */
    public record Other(String report, Optional<Article> article, Optional<String> sentence, Coding coding) {
        public String outlet() {
            return article.map(Article::outlet).orElse("");
        }

        public Optional<LocalDate> published() {
            return article.flatMap(Article::published);
        }
    }

    /** What else tells the event of this report of an article, at most so many. */
    public List<Other> others(String article, String report, int limit) {
        Optional<String> event = eventOf(article, report);
        return event.isEmpty()
                ? List.of()
                : db.query(
                        """
                        WITH told AS MATERIALIZED (SELECT * FROM report WHERE event = ?)
                        SELECT * FROM told WHERE id <> ? ORDER BY article, ordinal LIMIT ?
                        """,
                        row -> new Other(
                                row.getString("id"),
                                article(row.getString("article")),
                                Optional.ofNullable(row.getString("sentence")),
                                JudgementRow.coding(row)),
                        event.get(),
                        report,
                        limit);
    }

    /** The event of a report of an article: DuckDB finds rows by an index only if nothing else is asked of them. */
    private Optional<String> eventOf(String article, String report) {
        List<String> events = new ArrayList<>();
        db.each(
                "SELECT id, event FROM report WHERE article = ?",
                row -> {
                    if (row.getString("id").equals(report)) {
                        events.add(row.getString("event"));
                    }
                },
                article);
        return events.stream().findFirst();
    }

    /** How many events became what; what none became is left out. */
    public Map<Effect.Kind, Long> effects() {
        Map<Effect.Kind, Long> effects = new EnumMap<>(Effect.Kind.class);
        db.query(
                "SELECT effect, count(*) AS n FROM reviewed GROUP BY effect",
                row -> effects.put(Effect.Kind.of(row.getString("effect")), row.getLong("n")));
        return effects;
    }

    /** What was judged and is not read by those words any more, in the order of the articles. */
    public List<Shown> gone() {
        return db.query(
                JudgementRow.SHOWN + "WHERE report_now IS NULL AND id IN (SELECT judged FROM judgement)"
                        + " ORDER BY article, span_begin, id",
                JudgementRow::shown);
    }

    private static Reviewed reviewed(ResultSet row) throws SQLException {
        return new Reviewed(
                row.getString("id"),
                Effect.Kind.of(row.getString("effect")),
                Set.of(row.getString("coders").split("; ")),
                Reason.of(row.getString("reason")),
                JudgementRow.coding(row),
                Optional.ofNullable(row.getString("sentence")));
    }

    /** How many people are to judge the events of each round, by its number. */
    public Map<Integer, Integer> coders() {
        return SaidOfReports.coders(db);
    }

    /** An article that was judged; its text is empty if it is not kept. */
    public Optional<Article> article(String id) {
        return db
                .query(
                        "SELECT * FROM article WHERE id = ?",
                        row -> new Article(
                                row.getString("id"),
                                row.getString("title"),
                                Optional.ofNullable(row.getString("text")).orElse(""),
                                EventRow.day(row, "published"),
                                row.getString("outlet"),
                                row.getString("address")),
                        id)
                .stream()
                .findFirst();
    }
}
