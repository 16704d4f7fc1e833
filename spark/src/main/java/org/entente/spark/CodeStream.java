package org.entente.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.Trigger;
import org.entente.app.Fault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code spark-submit --class org.entente.spark.CodeStream}: articles as they come, each a line of JSON, into reports.
 * Each batch is a folder that is written as a whole, and written anew if it was broken off: so every article is coded,
 * and its reports are there once, whatever is killed. What is left out is listed in {@code skipped}. Reports are not
 * merged into events here; code-corpus does that.
 */
@Command(
        name = "code-stream",
        description =
                "Codes articles as they come, a JSON object a line, and appends their reports as Parquet, a folder for"
                        + " each batch, and lists what it leaves out. Started again with the same --checkpoint it goes on where it was.",
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
        System.exit(Job.run(new CodeStream(), args));
    }

    @Override
    public Integer call() throws Exception {
        requireSource();
        SparkSession spark = SparkSession.builder().appName("Entente stream").getOrCreate();
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        DataStreamWriter<Row> writer = lines(spark)
                .writeStream()
                .option("checkpointLocation", checkpoint)
                .foreachBatch(
                        new StreamBatch(spark, out, Own.of(Optional.ofNullable(lexicon), !noText), Clock.systemUTC()));
        if (untilDone) {
            writer = writer.trigger(Trigger.AvailableNow());
        }
        writer.start().awaitTermination();
        return 0;
    }

    private void requireSource() {
        if (from.topic != null && kafka == null) {
            throw Fault.usage("--topic", "no server of Kafka is named", "name some with --kafka HOST:PORT");
        }
        if (from.folder != null && !from.folder.contains("://") && !Files.isDirectory(Path.of(from.folder))) {
            throw Fault.usage("--folder", from.folder + " is not a folder", "make it, or check its name");
        }
    }

    /** Columns {@code place}, the file or the message, and {@code value}, the line. */
    private Dataset<Row> lines(SparkSession spark) {
        if (from.topic != null) {
            return spark.readStream()
                    .format("kafka")
                    .option("kafka.bootstrap.servers", kafka)
                    .option("subscribe", from.topic)
                    .option("startingOffsets", "earliest")
                    .load()
                    .selectExpr("concat_ws(':', topic, partition, offset) AS place", "CAST(value AS STRING) AS value");
        }
        var reader = spark.readStream();
        return (files == null ? reader : reader.option("maxFilesPerTrigger", files))
                .text(from.folder)
                .selectExpr("_metadata.file_path AS place", "value");
    }
}
