package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void filesAndParquetComeInOneOrder() throws Exception {
        Files.writeString(folder.resolve("a.jsonl"), "{\"title\": \"A\", \"text\": \"Norway praised Morocco.\"}\n");
        parquet(folder.resolve("b.parquet"));
        Files.writeString(folder.resolve("c.txt"), "Sweden praised Finland.");
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        try {
            List<Input> inputs = Sources.of(spark, List.of(folder), List.of(), 4).collect().stream()
                    .sorted((a, b) -> Long.compare(order(a), order(b)))
                    .toList();
            assertThat(inputs).hasSize(5);
            Item one = inputs.get(1).item();
            assertThat(one.id()).isEqualTo("b1");
            assertThat(one.title()).isEqualTo("One");
            assertThat(one.published()).isEqualTo(LocalDate.of(2020, 2, 3));
            assertThat(one.outlet()).isEqualTo("Courier");
            assertThat(one.text()).contains("Norway condemned Morocco.");
            assertThat(one.place()).endsWith("b.parquet:1");
            assertThat(inputs.get(2).left().place()).endsWith("b.parquet:2");
            assertThat(inputs.get(2).left().detail()).contains("text");
            assertThat(inputs.get(4).item().place()).endsWith("c.txt");
        } finally {
            spark.stop();
        }
    }

    private static long order(Input input) {
        return input.item() == null ? input.left().order() : input.item().order();
    }

    private static void parquet(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    COPY (SELECT * FROM (VALUES
                        ('b1', 'One', 'Norway condemned Morocco.', DATE '2020-02-03', 'Courier'),
                        ('b2', 'Two', NULL, DATE '2020-02-04', 'Courier'),
                        ('b3', 'Three', 'Morocco recalled its ambassador.', NULL, NULL))
                        t(id, title, text, date, outlet)) TO '%s' (FORMAT parquet)
                    """
                            .formatted(file));
        }
    }
}
