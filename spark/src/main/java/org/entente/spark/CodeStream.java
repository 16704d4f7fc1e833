package org.entente.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.Trigger;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Result;
import org.entente.app.language.Languages;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code spark-submit --class org.entente.spark.CodeStream}: articles as they come, each a line of JSON, into reports.
 * Each batch is a folder that is written as a whole, and written anew if it was broken off: so every article is coded,
 * and its reports are there once, whatever is killed. Reports are not merged into events here; code-corpus does that.
 */
@Command(
        name = "code-stream",
        description =
                "Codes articles as they come, a JSON object a line, and appends their reports as Parquet, a folder for"
                        + " each batch. Started again with the same --checkpoint it goes on where it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CodeStream implements Callable<Integer> {
    private static final class From {
        @Option(names = "--folder", paramLabel = "FOLDER", description = "Where files of JSON lines are put.")
        private String folder;

        @Option(names = "--topic", paramLabel = "TOPIC", description = "A topic of Kafka, with --kafka.")
        private String topic;
    }

    @ArgGroup(multiplicity = "1")
    private From from;

    @Option(names = "--kafka", paramLabel = "HOSTS", description = "Kafka's servers, host:port,host:port.")
    private String kafka;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where batches are written.")
    private String out;

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "FOLDER",
            description = "What is done is remembered here.")
    private String checkpoint;

    @Option(names = "--files", paramLabel = "N", description = "At most so many files in a batch.")
    private Integer files;

    @Option(names = "--until-done", description = "End when all that is there now is coded.")
    private boolean untilDone;

    @Option(names = "--no-text", description = "Keep no sentences.")
    private boolean noText;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A lexicon of your own, laid over ours.")
    private Path lexicon;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CodeStream()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        SparkSession spark = SparkSession.builder().appName("Entente stream").getOrCreate();
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        Broadcast<Own> own = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(Own.of(Optional.ofNullable(lexicon), !noText));
        Tables tables = new Tables(spark, out);
        String folder = out;
        VoidFunction2<Dataset<Row>, Long> batch = (lines, number) -> tables.frame("report", coded(lines, own))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/report/batch=" + number);
        DataStreamWriter<Row> writer = lines(spark)
                .writeStream()
                .option("checkpointLocation", checkpoint)
                .foreachBatch(batch);
        if (untilDone) {
            writer = writer.trigger(Trigger.AvailableNow());
        }
        writer.start().awaitTermination();
        return 0;
    }

    /** A column {@code value}: the lines. */
    private Dataset<Row> lines(SparkSession spark) {
        if (from.topic != null) {
            return spark.readStream()
                    .format("kafka")
                    .option("kafka.bootstrap.servers", kafka)
                    .option("subscribe", from.topic)
                    .option("startingOffsets", "earliest")
                    .load()
                    .selectExpr("CAST(value AS STRING) AS value");
        }
        var reader = spark.readStream();
        return (files == null ? reader : reader.option("maxFilesPerTrigger", files)).text(from.folder);
    }

    /** The rows of {@code report} of a batch; of the same article twice in it, once. */
    private static JavaRDD<Row> coded(Dataset<Row> lines, Broadcast<Own> own) {
        return lines.javaRDD()
                .map(row -> row.getString(0))
                .filter(line -> !line.isBlank())
                .distinct()
                .flatMap(line -> reports(line, own.value()));
    }

    static Iterator<Row> reports(String line, Own own) {
        List<Row> rows = new ArrayList<>();
        Result result = ArticleFile.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        if (result instanceof Result.Found found) {
            Item item = Item.of(0, found);
            String language = Executor.languages().of(item.article(), item.language());
            if (Languages.isRead(language)) {
                Coded.of(item.in(language), own).reports().forEach(report -> rows.add(RowFactory.create(report.row())));
            }
        }
        return rows.iterator();
    }
}
