package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.Courses;
import org.entente.app.course.ScoreTable;
import org.entente.app.setup.Bundled;
import org.entente.app.store.DyadStream;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.app.store.TableFormat;
import org.entente.engine.course.Lately;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courses drawn on a cluster are those that one machine draws. */
class CourseJobTest {
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final int LEAST = Lately.LEAST_DEEDS;

    @TempDir
    Path folder;

    @Test
    void eachRelationHasTheSameCourse() throws Exception {
        Path file = folder.resolve("one.duckdb");
        Path tables = Files.createDirectory(folder.resolve("tables"));
        try (Bundled samples = Bundled.open("demo")) {
            OneMachine.ingest(samples.folder(), file);
        }
        try (Store store = Store.openToRead(file)) {
            store.exporting().tables(EventFilter.ALL, TableFormat.PARQUET, tables, (name, rows) -> {});
        }
        List<String> here = onOneMachine(file);
        assertThat(here).hasSizeGreaterThan(50).anyMatch(row -> !row.contains("too-little"));
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .getOrCreate();
        try {
            List<String> there = new CourseJob(spark, tables.toString(), ScoreTable.PLOVER, LAST, LEAST)
                    .run().collectAsList().stream().map(Row::toString).sorted().toList();
            assertThat(there).isEqualTo(here);
        } finally {
            spark.stop();
        }
    }

    private static List<String> onOneMachine(Path file) {
        try (Store store = Store.openToRead(file);
                DyadStream dyads = store.events().dyads(Store.CODED, Optional.empty())) {
            CourseTerms terms = new CourseTerms(
                            ScoreTable.PLOVER,
                            org.entente.engine.course.CourseModel.plain(),
                            LAST,
                            Optional.empty(),
                            Optional.of(LAST))
                    .pooled(store.events(), Store.CODED);
            List<String> rows = new ArrayList<>();
            new Courses(terms, LEAST)
                    .of(dyads, 2, () -> {})
                    .forEach(lately -> rows.add(CourseJob.row(lately).toString()));
            rows.sort(null);
            return rows;
        }
    }
}
