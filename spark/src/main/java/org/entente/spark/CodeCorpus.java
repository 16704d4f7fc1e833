package org.entente.spark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spark-submit --class org.entente.spark.CodeCorpus}: a corpus into a folder of Parquet tables. */
@Command(
        name = "code-corpus",
        description =
                "Codes a corpus of any format that entente ingest reads, and writes the tables of a store as Parquet."
                        + " Open them with entente ... --store FOLDER.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CodeCorpus implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders, at the same place on every machine.")
    private List<Path> paths;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write; must not exist.")
    private String out;

    @Option(names = "--field", paramLabel = "FIELD=NAME", description = "As entente ingest has it; may be repeated.")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--no-text", description = "Keep offsets and digests, not texts and sentences.")
    private boolean noText;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A lexicon of your own, laid over ours.")
    private Path lexicon;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "In how many parts the work is cut. Default: three for each core")
    private Integer partitions;

    public static void main(String[] args) {
        System.exit(Job.run(new CodeCorpus(), args));
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("Entente").getOrCreate();
        Job.requireAbsent(spark, out);
        int parts = partitions == null ? 3 * spark.sparkContext().defaultParallelism() : partitions;
        Own own = Own.of(Optional.ofNullable(lexicon), !noText);
        Summary summary = new CorpusJob(spark, own, parts, Clock.systemUTC()).run(paths, fields, out);
        System.out.println(summary.text(out));
        return summary.skipped() == 0 ? 0 : 1;
    }
}
