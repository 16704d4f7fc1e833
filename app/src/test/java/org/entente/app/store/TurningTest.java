package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurningTest {
    private static final Turning TURNING = new Turning("id, day", "t", "day", "id");
    private static final EventFilter.Condition ALL = new EventFilter.Condition("true", List.of());

    @TempDir
    Path folder;

    private Database db;

    /** Days with gaps of years between them, one far ahead, several rows a day, some without. */
    @BeforeEach
    void fill() {
        db = StoreFile.openToWrite(folder.resolve("t.duckdb"));
        db.execute("CREATE TABLE t (id VARCHAR, day DATE)");
        for (String day : List.of("2090-01-01", "2024-05-02", "2024-05-01", "2024-03-01", "2001-01-01", "1950-06-01")) {
            for (int i = 0; i < 3; i++) {
                db.update("INSERT INTO t VALUES (?, ?::DATE)", day + "-" + i, day);
            }
        }
        db.execute("INSERT INTO t VALUES ('x', NULL), ('w', NULL)");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<String> turned(EventFilter.Condition which, Optional<LocalDate> until, int size) {
        List<String> ids = new ArrayList<>();
        Optional<After> after = Optional.empty();
        List<After> page;
        do {
            page = TURNING.page(
                    db, which, until, after, size, row -> new After(EventRow.day(row, "day"), row.getString("id")));
            page.forEach(row -> ids.add(row.id()));
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (!page.isEmpty());
        return ids;
    }

    @Test
    void pagesOfAnySizeHoldEachRowOnceInOrder() {
        List<String> whole = db.query("SELECT id FROM t ORDER BY day DESC NULLS LAST, id", row -> row.getString(1));
        for (int size : List.of(1, 2, 5, 50)) {
            assertThat(turned(ALL, Optional.empty(), size))
                    .as("pages of %d", size)
                    .isEqualTo(whole);
        }
    }

    @Test
    void whatIsRareIsFoundHoweverLongAgo() {
        EventFilter.Condition rare = new EventFilter.Condition("id = ?", List.of("1950-06-01-1"));
        assertThat(turned(rare, Optional.empty(), 5)).containsExactly("1950-06-01-1");
    }

    @Test
    void aListCanEndAtADay() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        EventFilter.Condition until = new EventFilter.Condition("day <= ?", List.of(day));
        assertThat(turned(until, Optional.of(day), 2)).hasSize(9).startsWith("2024-03-01-0");
    }

    @Test
    void anEmptyTableHasNoPages() {
        db.execute("DELETE FROM t");
        assertThat(turned(ALL, Optional.empty(), 5)).isEmpty();
    }
}
