package org.entente.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.app.store.Store;
import org.entente.engine.course.Lately;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spark-submit --class org.entente.spark.DrawCourses}: the courses of all relations of a folder of tables. */
@Command(
        name = "draw-courses",
        description =
                "Draws the course of every relation in a folder of Parquet tables, and writes where each is going,"
                        + " one row for each, as Parquet: what entente courses says of a store.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DrawCourses implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "What code-corpus or entente export parquet has written.")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write; must not exist.")
    private String out;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "plover",
            description = "plover or goldstein. Default: ${DEFAULT-VALUE}")
    private String table;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day of the courses. Default: that of the last deed")
    private LocalDate until;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "" + Lately.LEAST_DEEDS,
            description = "Fewer dated deeds are too little evidence. Default: ${DEFAULT-VALUE}")
    private int least;

    public static void main(String[] args) {
        System.exit(Job.run(new DrawCourses(), args));
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("Entente courses").getOrCreate();
        Job.requireAbsent(spark, out);
        LocalDate last = Optional.ofNullable(until).orElseGet(this::lastDay);
        CourseJob job = new CourseJob(spark, folder.toString(), CourseJob.tableOf(table), last, least);
        job.run().write().parquet(out);
        return 0;
    }

    private LocalDate lastDay() {
        try (Store store = Store.openToRead(folder)) {
            return store.events().lastDay(Store.CODED, LocalDate.now()).orElse(LocalDate.now());
        }
    }
}
