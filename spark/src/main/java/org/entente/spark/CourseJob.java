package org.entente.spark;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.Courses;
import org.entente.app.course.ScoreTable;
import org.entente.app.store.DyadStream;
import org.entente.app.store.Store;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Lately;
import org.entente.engine.course.Prior;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import scala.Tuple2;

/** The courses of all relations: what relations are like is found first, once, then each course by itself. */
final class CourseJob {
    private static final String EVENTS =
            """
            SELECT id, source_code, target_code, code, label, plover_type, plover_mode, quad, goldstein, plover_score,
                start_date, end_date, date_precision, status, coalesce(told_reports, reports) AS reports,
                coalesce(countries, array()) AS countries
            FROM event LEFT JOIN (
                SELECT report.event AS told_event, CAST(count(*) AS INT) AS told_reports,
                    sort_array(collect_set(article.outlet_country)) AS countries
                FROM report JOIN article ON article.id = report.article
                GROUP BY report.event) ON told_event = id
            WHERE origin = 'coded' AND source_code <> target_code AND source_code <> '---' AND target_code <> '---'
            """;

    /** What is said of a relation, null where there is too little to say. */
    static final StructType SHAPE = StructType.fromDDL(
            "a STRING, b STRING, direction STRING, since DATE, probability DOUBLE, change DOUBLE, lo90 DOUBLE, hi90 DOUBLE,"
                    + " window INT, deeds INT, last DATE, month DATE, level DOUBLE, level_before DOUBLE, month_change DOUBLE,"
                    + " month_lo90 DOUBLE, month_hi90 DOUBLE, up DOUBLE, down DOUBLE");

    /** What every executor must know; a model is made of it there. */
    private record Sent(String table, double[] prior, LocalDate last, int least) implements Serializable {
        Courses courses() {
            Prior known = new Prior(prior[0], prior[1], prior[2], prior[3], prior[4], prior[5], prior[6], prior[7]);
            CourseTerms terms = new CourseTerms(
                    tableOf(table), CourseModel.plain(known), last, Optional.empty(), Optional.of(last));
            return new Courses(terms, least);
        }
    }

    private final SparkSession spark;
    private final String folder;
    private final ScoreTable table;
    private final LocalDate last;
    private final int least;

    CourseJob(SparkSession spark, String folder, ScoreTable table, LocalDate last, int least) {
        this.spark = spark;
        this.folder = folder;
        this.table = table;
        this.last = last;
        this.least = least;
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    }

    static ScoreTable tableOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "plover" -> ScoreTable.PLOVER;
            case "goldstein" -> ScoreTable.GOLDSTEIN;
            default -> throw new IllegalArgumentException("\"" + name + "\" is no table; write plover or goldstein");
        };
    }

    /** A row for each relation, as {@link #SHAPE} has it. */
    Dataset<Row> run() {
        for (String name : List.of("event", "report", "article")) {
            String one = folder + "/" + name + ".parquet";
            boolean isFile = Files.exists(Path.of(one));
            spark.read().parquet(isFile ? one : folder + "/" + name).createOrReplaceTempView(name);
        }
        Sent sent = sent();
        JavaRDD<Row> courses = spark.sql(EVENTS)
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(pair(row), row))
                .groupByKey()
                .map(dyad -> row(sent.courses().of(events(dyad._2))));
        return spark.createDataFrame(courses, SHAPE);
    }

    private Sent sent() {
        try (Store store = Store.openToRead(Path.of(folder))) {
            CourseTerms plain = new CourseTerms(table, CourseModel.plain(), last, Optional.empty(), Optional.of(last));
            Prior p = plain.scored(store.events(), Store.CODED, last).prior();
            double[] prior = {p.mean(), p.spread(), p.noise(), p.shock(), p.drift(), p.jump(), p.jumps(), p.strength()};
            return new Sent(table == ScoreTable.PLOVER ? "plover" : "goldstein", prior, last, least);
        }
    }

    private static String pair(Row row) {
        Dyad dyad = Dyad.undirected(row.getString(1), row.getString(2));
        return dyad.a() + " " + dyad.b();
    }

    private static DyadStream.Events events(Iterable<Row> rows) {
        List<DyadStream.Event> events = new ArrayList<>();
        rows.forEach(row -> events.add(event(row)));
        events.sort(Comparator.comparing(DyadStream.Event::id));
        return new DyadStream.Events(
                Dyad.undirected(events.get(0).source(), events.get(0).target()), events);
    }

    private static DyadStream.Event event(Row row) {
        Cameo code = new Cameo(
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)).map(PloverType::valueOf),
                row.getString(6),
                row.getInt(7),
                row.getDouble(8),
                row.getDouble(9));
        When when = new When(row.getAs(10), row.getAs(11), When.Precision.valueOf(upper(row.getString(12))));
        return new DyadStream.Event(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                code,
                when,
                Status.valueOf(upper(row.getString(13))),
                row.getInt(14),
                row.getList(15));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** As {@link #SHAPE} has it. */
    static Row row(Lately lately) {
        var verdict = lately.verdict();
        Optional<Lately.Move> move = lately.move();
        return RowFactory.create(
                lately.dyad().a(),
                lately.dyad().b(),
                verdict.direction().code(),
                verdict.since(),
                verdict.probability(),
                verdict.change(),
                verdict.lo90(),
                verdict.hi90(),
                verdict.window(),
                lately.counts().events(),
                lately.last(),
                move.map(m -> m.now().start()).orElse(null),
                move.map(m -> m.now().level()).orElse(null),
                move.map(m -> m.before().level()).orElse(null),
                move.map(Lately.Move::change).orElse(null),
                move.map(Lately.Move::lo90).orElse(null),
                move.map(Lately.Move::hi90).orElse(null),
                move.map(Lately.Move::up).orElse(null),
                move.map(Lately.Move::down).orElse(null));
    }
}
