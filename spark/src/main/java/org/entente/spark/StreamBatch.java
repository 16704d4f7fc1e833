package org.entente.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.app.Program;
import org.entente.app.cli.Engine;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Result;
import org.entente.app.language.Languages;
import scala.Tuple2;

/**
 * Lines of a batch into tables, each in a folder of the batch that is written as a whole: what came of every line stands
 * in {@code article} or in {@code skipped}. The same line again in a batch counts once.
 */
final class StreamBatch implements VoidFunction2<Dataset<Row>, Long> {
    private static final long serialVersionUID = 1;

    private final transient SparkSession spark;
    private final transient Tables tables;
    private final transient Clock clock;
    private final Broadcast<Own> own;

    StreamBatch(SparkSession spark, String folder, Own own, Clock clock) {
        this.spark = spark;
        this.tables = new Tables(spark, folder);
        this.clock = clock;
        this.own = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(own);
    }

    /** @param lines columns {@code place} and {@code value} */
    @Override
    public void call(Dataset<Row> lines, Long batch) {
        LocalDateTime started = LocalDateTime.now(clock);
        Broadcast<Own> sent = own;
        JavaRDD<Coded> all = lines.select("place", "value")
                .javaRDD()
                .filter(row -> row.getString(1) != null && !row.getString(1).isBlank()) // a message may be empty
                .mapToPair(row -> new Tuple2<>(row.getString(1), row.getString(0)))
                .reduceByKey((one, other) -> one.compareTo(other) <= 0 ? one : other)
                .map(line -> coded(line._2, line._1, sent.value()))
                .persist(StorageLevel.DISK_ONLY());
        try {
            write(all, batch, started);
        } finally {
            all.unpersist();
        }
    }

    private void write(JavaRDD<Coded> all, long batch, LocalDateTime started) {
        int run = Math.toIntExact(batch + 1);
        JavaRDD<Coded> kept = all.filter(article -> article.left() == null);
        JavaRDD<Left> left = all.filter(article -> article.left() != null).map(Coded::left);
        for (String table : Coded.TABLES) {
            tables.write(
                    table, batch, kept.flatMap(article -> article.rows(table).iterator()));
        }
        tables.write("skipped", batch, left.map(one -> one.row(run)));
        long coded = kept.filter(article -> article.state().equals("coded")).count();
        long undated = kept.filter(article -> article.state().equals("coded") && !article.dated())
                .count();
        long unread = kept.count() - coded;
        long reports = kept.map(article -> article.reports().size()).fold(0, Integer::sum);
        long skipped = left.count();
        Object[] row = {
            run,
            "stream",
            started,
            LocalDateTime.now(clock),
            Program.VERSION,
            Engine.lexiconVersion(own.value().folder()),
            coded + unread + skipped,
            coded,
            0L,
            unread,
            0L,
            undated,
            skipped,
            reports
        };
        tables.write(
                "run",
                batch,
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.<Object[]>of(row), 1));
        // Last: where these are, the whole batch is.
        tables.write(
                "report",
                batch,
                kept.flatMap(article -> article.reports().iterator()).map(report -> report.row()));
        System.err.printf(
                Locale.ROOT,
                "batch %d: %,d articles coded, %,d in other languages, %,d lines skipped; %,d reports%n",
                batch,
                coded,
                unread,
                skipped,
                reports);
    }

    /** What comes of one line. */
    static Coded coded(String place, String line, Own own) {
        Result result = ArticleFile.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .at(place);
        Input input = Input.of(0, result);
        if (input.item() == null) {
            return Coded.without("", input.left());
        }
        Item item = input.item();
        Item known = item.in(Executor.languages().of(item.article(), item.language()));
        return Languages.isRead(known.language()) ? Coded.of(known, own) : Coded.unread(known, own);
    }
}
