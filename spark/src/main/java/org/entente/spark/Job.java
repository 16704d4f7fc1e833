package org.entente.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.entente.app.Fault;
import org.entente.app.cli.Failures;
import picocli.CommandLine;

/** What all jobs do alike: they end with the codes and messages of {@code entente}, and write over nothing. */
final class Job {
    private Job() {}

    /** Runs a command and gives its exit code. */
    static int run(Callable<Integer> command, String... args) {
        CommandLine line = new CommandLine(command);
        Failures.handle(line);
        return line.execute(args);
    }

    /** @throws Fault if something is there already; asked before hours of work, not after them */
    static void requireAbsent(SparkSession spark, String folder) {
        Path path = new Path(folder);
        try {
            if (path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path)) {
                throw Fault.usage("--out", folder + " exists", "name a folder that does not, or delete it");
            }
        } catch (IOException e) {
            throw new Fault(folder, "cannot be asked for: " + e.getMessage(), "check its name and permissions", e);
        }
    }
}
