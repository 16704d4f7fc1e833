package org.entente.app.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.app.render.CourseCheckText;
import org.entente.app.store.Directory;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.app.store.Imports;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCheckTest {
    private static final LocalDate START = LocalDate.of(2012, 3, 5);

    @TempDir
    Path folder;

    private List<CourseCheck.Line> lines;

    /** Three years of talks that turn into threats half-way, five a week. */
    @BeforeEach
    void check() {
        Path file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            Imports imports = store.imports("icews", Directory.NONE);
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < 780; i++) {
                LocalDate day = START.plusDays(i * 7L / 5);
                String code = i < 390 ? (random.nextInt(3) > 0 ? "042" : "010") : random.nextInt(3) > 0 ? "138" : "111";
                imports.add(new ImportedEvent(
                        ImportedId.of("e" + i),
                        new Actor(i % 2 == 0 ? "FRA" : "ITA", Sector.NONE, ""),
                        new Actor(i % 2 == 0 ? "ITA" : "FRA", Sector.NONE, ""),
                        ImportedDeed.of(Ontology.code(code)),
                        Double.NaN,
                        (int) day.toEpochDay(),
                        Place.UNKNOWN,
                        "",
                        1,
                        1,
                        1));
            }
            imports.flush();
            CourseTerms terms = CourseTerms.plain(ScoreTable.PLOVER, LocalDate.of(2030, 1, 1));
            Sides sides = Sides.of(new Dyad("FRA", "ITA"));
            DyadCourse course = DyadCourse.of(
                    sides,
                    false,
                    terms.pooled(store.events(), "icews"),
                    Sourced.of(store.events(), "icews", sides, Optional.empty(), Optional.empty()));
            lines = CourseCheck.of(course, with -> with.pooled(store.events(), "icews"));
        }
    }

    @Test
    void theTurnStandsByBothTables() {
        assertThat(lines.get(0).what()).isEqualTo("as it is");
        assertThat(lines.get(0).kept()).isEqualTo(1);
        assertThat(lines.get(1).what()).isEqualTo("by Goldstein scores");
        assertThat(lines.get(1).kept()).isEqualTo(1);
        assertThat(lines.get(1).lost()).isZero();
    }

    @Test
    void oneInTenIsDrawnFiveTimesAndDiffers() {
        List<CourseCheck.Line> thinned = lines.subList(2, 7);

        assertThat(thinned)
                .allSatisfy(line -> assertThat(line.course().counts().deeds()).isBetween(50, 110));
        assertThat(thinned.stream().map(line -> line.course().weeks()).distinct())
                .hasSize(5);
    }

    @Test
    void theTableSaysThatNoTellerIsKnown() {
        assertThat(CourseCheckText.print(lines)).contains("one in ten, draw 5").endsWith("one alone tells them.\n");
        assertThat(CourseCheckText.json(lines)).contains("\"what\" : \"by Goldstein scores\"");
    }

    /** The Post of Arnor tells of praise only until 2013 and of attacks since, the Post of Gondor of praise throughout. */
    @Test
    void aTurnThatOneOutletAloneTellsIsLostWithoutIt() {
        List<Sourced> told = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate day = START.plusDays(7L * i);
            String id = String.format(Locale.ROOT, "e%03d", i);
            String country = i % 2 == 0 ? "GON" : "ARN";
            told.add(SampleDeeds.deed(
                    id,
                    i % 4 < 2 ? "GON" : "ARN",
                    i % 4 < 2 ? "ARN" : "GON",
                    i % 2 == 0 || i < 100 ? SampleDeeds.PRAISE : SampleDeeds.ATTACK,
                    day,
                    false,
                    List.of(SampleDeeds.account(id, "a" + id, day, Optional.of(country), Attribution.AUTHOR))));
        }
        CourseTerms terms = CourseTerms.plain(ScoreTable.PLOVER, LocalDate.of(2030, 1, 1));
        List<CourseCheck.Line> changed =
                CourseCheck.of(DyadCourse.of(Sides.of(SampleDeeds.DYAD), false, terms, told), with -> with);

        assertThat(changed.get(0).kept()).isEqualTo(1);
        assertThat(changed.subList(1, 5))
                .extracting(CourseCheck.Line::what, CourseCheck.Line::kept, CourseCheck.Line::lost)
                .containsExactly(
                        tuple("without Post of ARN", 0, 1),
                        tuple("without Post of GON", 1, 0),
                        tuple("without outlets of ARN", 0, 1),
                        tuple("without outlets of GON", 1, 0));
    }
}
