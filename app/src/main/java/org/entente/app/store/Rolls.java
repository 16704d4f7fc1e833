package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.app.store.Roll.Field;
import org.entente.app.store.Roll.Tables;
import org.entente.app.store.RollOrder.Key;

/** What a store holds as lists that programs read, part by part or as a whole; see {@link Roll}. */
public final class Rolls {
    /**
     * Which statements or assessments; what is empty does not restrict.
     *
     * @param actors one for each that must be the speaker of a statement, or a side of an assessed relation
     * @param from of articles published on this day or later
     */
    public record Said(
            List<String> actors,
            Optional<String> article,
            Optional<String> direction,
            Optional<String> level,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    private static final List<Field> EVENT = fields(
            "id",
            "start=start_date",
            "end=end_date",
            "precision=date_precision",
            "source=source_code",
            "source_sector",
            "source_name",
            "target=CASE WHEN target_code <> '---' THEN target_code ELSE '' END",
            "target_sector",
            "target_name",
            "code",
            "label",
            "plover_type",
            "plover_mode",
            "quad",
            "goldstein",
            "plover_score",
            "contexts",
            "place",
            "country",
            "status",
            "attribution",
            "speaker=CASE WHEN speaker_code <> '---' THEN speaker_code ELSE '' END",
            "speaker_name",
            "entry",
            "confidence",
            "reports",
            "article",
            "published",
            "outlet",
            "address",
            "title",
            "trigger=trigger_words",
            "sentence");

    private static final List<Field> ARTICLE = fields(
            "id",
            "date=published",
            "outlet",
            "title",
            "address",
            "language",
            "state",
            "copy_of",
            "likeness",
            "perspective",
            "events=(SELECT count(*) FROM report WHERE report.article = told.id)",
            "copies=(SELECT count(*) FROM article copy WHERE copy.copy_of = told.id)");

    private static final List<Field> STATEMENT = fields(
            "article",
            "ordinal",
            "published",
            "outlet",
            "title",
            "speaker=CASE WHEN speaker_code <> '---' THEN speaker_code ELSE '' END",
            "speaker_sector",
            "speaker_name",
            "verb",
            "quoted",
            "words",
            "span_begin",
            "span_end");

    private static final List<Field> ASSESSMENT = fields(
            "article",
            "ordinal",
            "published",
            "outlet",
            "title",
            "a=a_code",
            "a_name",
            "b=b_code",
            "b_name",
            "direction",
            "level",
            "field",
            "start=start_date",
            "end=end_date",
            "precision=date_precision",
            "attribution",
            "speaker=CASE WHEN speaker_code <> '---' THEN speaker_code ELSE '' END",
            "speaker_sector",
            "speaker_name",
            "words",
            "span_begin",
            "span_end");

    private final Database db;

    Rolls(Database db) {
        this.db = db;
    }

    /** Events, the newest first, those of a day by id, those without a day last; with the columns of a list in CSV. */
    public Roll events(EventWish wish) {
        return new Roll(
                db,
                new Tables("event", "event_wide", "id"),
                condition(wish),
                new RollOrder(List.of(Key.day("start_date", true), Key.up("id"))),
                EVENT);
    }

    /** The same events, one after the other, after the one with these keys, until {@code taken} says no. */
    public void each(EventWish wish, Optional<List<String>> after, long limit, Predicate<StoredEvent> taken) {
        events(wish).each("*", EventRow::event, after, limit, taken);
    }

    private static EventFilter.Condition condition(EventWish wish) {
        Where where = new Where(wish.filter().condition());
        wish.entry().ifPresent(id -> where.and("list_contains(string_split(entry, '+'), ?)", id));
        wish.field().ifPresent(field -> where.and("list_contains(string_split(contexts, ';'), ?)", field.code()));
        return where.condition();
    }

    /** All tellings of each of these events by the event's id, the earliest first. */
    public Map<String, List<StoredEvent.Report>> reports(List<String> events) {
        List<Telling> tellings = ByKey.query(db, "SELECT * FROM report WHERE event IN (%s)", events, Telling::of);
        Map<String, ArticleHead> heads = ArticleHead.byId(
                db, tellings.stream().map(Telling::article).distinct().toList());
        return tellings.stream()
                .map(telling -> telling.in(heads.get(telling.article())))
                .sorted(Telling.EARLIEST)
                .collect(Collectors.groupingBy(
                        Telling::event, Collectors.mapping(Telling::report, Collectors.toList())));
    }

    /** A report, and in which order it stands among those of its event. */
    private record Telling(String event, String article, int ordinal, StoredEvent.Report report) {
        static final Comparator<Telling> EARLIEST = Comparator.comparing(
                        (Telling t) -> t.report.published().orElse(LocalDate.MAX))
                .thenComparing(Telling::article)
                .thenComparing(Telling::ordinal);

        static Telling of(ResultSet row) throws SQLException {
            StoredEvent.Report report = new StoredEvent.Report(
                    row.getString("article"),
                    "",
                    "",
                    "",
                    Optional.empty(),
                    EventRow.attribution(row),
                    Optional.ofNullable(row.getString("sentence")),
                    Optional.ofNullable(row.getString("trigger_words")));
            return new Telling(row.getString("event"), report.article(), row.getInt("ordinal"), report);
        }

        Telling in(ArticleHead head) {
            return new Telling(
                    event,
                    article,
                    ordinal,
                    new StoredEvent.Report(
                            article,
                            head.title(),
                            head.outlet(),
                            head.address(),
                            head.published(),
                            report.attribution(),
                            report.sentence(),
                            report.trigger()));
        }
    }

    /** Articles, the newest first, those of a day by id, those without a day last. */
    public Roll articles(ArticleWish wish) {
        return new Roll(
                db,
                new Tables("article", "article told", "id"),
                wish.condition(),
                new RollOrder(List.of(Key.day("published", true), Key.up("id"))),
                ARTICLE);
    }

    /** What is said in articles: the newest first, those without a day last, by article and place in it. */
    public Roll statements(Said which) {
        Where where = new Where();
        which.actors().forEach(code -> where.and("speaker_code = ?", code));
        return said("statement", which, where, STATEMENT);
    }

    /** What is claimed of relations, in the same order. */
    public Roll assessments(Said which) {
        Where where = new Where();
        which.actors().forEach(code -> where.and("? IN (a_code, b_code)", code));
        which.direction().ifPresent(direction -> where.and("direction = ?", direction));
        which.level().ifPresent(level -> where.and("level = ?", level));
        return said("assessment", which, where, ASSESSMENT);
    }

    private Roll said(String table, Said which, Where where, List<Field> fields) {
        which.article().ifPresent(id -> where.and("article = ?", id));
        where.between("published", which.from(), which.to());
        String told = "(SELECT " + table + ".*, published, outlet, title FROM " + table
                + " JOIN article ON article.id = " + table + ".article) told";
        return new Roll(
                db,
                new Tables(told, told, "article, ordinal"),
                where.condition(),
                new RollOrder(List.of(Key.day("published", true), Key.up("article"), Key.number("ordinal"))),
                fields);
    }

    /** The runs that changed the store, the last first. */
    public Roll runs() {
        return new Roll(
                db,
                Tables.of("run"),
                new Where().condition(),
                new RollOrder(List.of(new Key("number", "BIGINT", true))),
                fields(
                        "number",
                        "command",
                        "started",
                        "finished",
                        "program",
                        "lexicon",
                        "inputs",
                        "coded",
                        "copies",
                        "unread",
                        "known",
                        "undated",
                        "skipped",
                        "reports"));
    }

    /** What runs left out, by run, the last first, and in their order. */
    public Roll skipped(Optional<Integer> run, Optional<String> reason) {
        Where where = new Where();
        run.ifPresent(number -> where.and("run = ?", number));
        reason.ifPresent(code -> where.and("reason = ?", code));
        return new Roll(
                db,
                Tables.of("skipped"),
                where.condition(),
                new RollOrder(List.of(new Key("run", "BIGINT", true), Key.number("rowid"))),
                fields("run", "place", "reason", "detail", "remedy"));
    }

    /** The feeds that are or were watched, by address. */
    public Roll feeds(Optional<String> state) {
        Where where = new Where();
        state.ifPresent(code -> where.and("state = ?", code));
        return new Roll(
                db,
                Tables.of("feed"),
                where.condition(),
                new RollOrder(List.of(Key.up("address"))),
                fields(
                        "address",
                        "kind",
                        "title",
                        "location",
                        "state",
                        "detail",
                        "last_try",
                        "last_success",
                        "failures",
                        "next_try",
                        "seen",
                        "fresh"));
    }

    /** Of {@code "name"}, or {@code "name=what it is made of"}. */
    private static List<Field> fields(String... written) {
        return Arrays.stream(written)
                .map(field -> field.split("=", 2))
                .map(parts -> new Field(parts[0], parts[parts.length - 1]))
                .toList();
    }

    /** Conditions that all hold. */
    private static final class Where {
        private final List<String> all = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where() {
            all.add("true");
        }

        Where(EventFilter.Condition first) {
            all.add(first.sql());
            values.addAll(first.values());
        }

        void and(String condition, Object value) {
            all.add(condition);
            values.add(value);
        }

        void between(String column, Optional<LocalDate> from, Optional<LocalDate> to) {
            from.ifPresent(day -> and(column + " >= ?", day));
            to.ifPresent(day -> and(column + " <= ?", day));
        }

        EventFilter.Condition condition() {
            return new EventFilter.Condition(String.join(" AND ", all), List.copyOf(values));
        }
    }
}
