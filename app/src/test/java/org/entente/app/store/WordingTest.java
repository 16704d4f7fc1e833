package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.Sample;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports merge by their words whether their texts are kept or not. */
class WordingTest {
    private static final Terms WITH = Terms.of("1");
    private static final Terms WITHOUT = new Terms("1", false, Directory.NONE);

    private static final List<Reading> READINGS = List.of(
            attack("Kolsva with mortars, killing a shepherd", "2024-02-19"),
            attack("Kolsva: mortars killed a shepherd and his flock", "2024-02-19"),
            attack("Brunna in the night, burning two barns", "2024-02-19"),
            attack("Brunna overnight; barns burned", "2024-02-20"),
            attack("Varberg from the air with rockets", "2024-02-20"),
            Sample.reading("FRA meets ITA near the lake of Tarn.", "2024-02-19"),
            Sample.reading("ITA meets FRA near Tarn at the lake.", "2024-02-19"));

    private static final String EVENTS = "SELECT * EXCLUDE (sentence, trigger_words) FROM event ORDER BY id";

    @TempDir
    Path folder;

    @Test
    void aStoreWithoutTextsHasTheSameEvents() {
        List<String> events = Sql.rows(store("with", i -> WITH), EVENTS);

        assertThat(Sql.rows(store("without", i -> WITHOUT), EVENTS)).isEqualTo(events);
        assertThat(Sql.rows(store("mixed", i -> i % 2 == 0 ? WITH : WITHOUT), EVENTS))
                .isEqualTo(events);
    }

    @Test
    void withoutTheirWordsTheyWouldMergeOtherwise() {
        Path file = store("without", i -> WITHOUT);
        List<String> events = Sql.rows(file, EVENTS);
        Sql.run(file, "DELETE FROM wording");
        try (Store store = Store.open(file)) {
            store.merges().remerge();
        }

        assertThat(Sql.rows(file, EVENTS)).isNotEqualTo(events);
    }

    @Test
    void noWordOfATextStandsInAStoreWithoutTexts() {
        Path file = store("without", i -> WITHOUT);

        assertThat(Sql.rows(file, "SELECT words FROM wording"))
                .hasSameSizeAs(READINGS)
                .noneMatch(words -> words.toLowerCase(java.util.Locale.ROOT).contains("kolsva"));
        assertThat(Sql.rows(store("with", i -> WITH), "SELECT * FROM wording")).isEmpty();
    }

    private static Reading attack(String where, String day) {
        return Sample.reading("FRA attacks ITA near " + where + ".", day);
    }

    private interface TermsOf {
        Terms reading(int number);
    }

    /** The readings one by one, the last first. */
    private Path store(String name, TermsOf terms) {
        Path file = folder.resolve(name + ".duckdb");
        try (Store store = Store.open(file)) {
            IntStream.range(0, READINGS.size())
                    .map(i -> READINGS.size() - 1 - i)
                    .forEach(i -> store.articles().add(List.of(Sample.kept(READINGS.get(i))), terms.reading(i)));
        }
        return file;
    }
}
