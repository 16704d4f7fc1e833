package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.desk.Coding;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.entente.app.store.Directory;
import org.entente.app.store.EventWish;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.app.store.Imports;
import org.entente.app.store.Kept;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.Terms;
import org.entente.engine.coding.Explanation;
import org.entente.engine.coding.event.Attempt;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPageTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    @TempDir
    Path folder;

    private Path file;
    private OpenedDesk desk;
    private String event;

    @BeforeEach
    void open() {
        file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            store.articles()
                    .add(
                            List.of(
                                    kept("a/1", "Calm before it. FRA meets ITA. Then it rained.", "Italy Today"),
                                    kept("b", "FRA meets ITA. Nobody else came.", "Northern Wire"),
                                    copy("c", "FRA meets ITA. Nobody came.", "Evening Copy")),
                            new Terms("test", true, SampleDirectory.NAMES));
            Imports imports = store.imports("gdelt", Directory.NONE);
            imports.add(imported(1, "http://paper.example/a"));
            imports.add(imported(2, "javascript:alert(1)"));
            imports.flush();
            event = store.browse().events(EventWish.ALL, Optional.empty(), 9).stream()
                    .filter(e -> e.reports() == 2 && !e.id().startsWith("gdelt"))
                    .map(StoredEvent::id)
                    .findFirst()
                    .orElseThrow();
        }
        desk = OpenedDesk.on(settings(new Explaining()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Settings settings(Coding coding) {
        return new Settings(
                file, "127.0.0.1", 0, false, Optional.empty(), lexicon -> coding, OpenedDesk.INTAKE, OpenedDesk.CLOCK);
    }

    private static Article article(String id, String text, String outlet) {
        return new Article(id, "", text, Optional.of(DAY), outlet, "");
    }

    private static Kept kept(String id, String text, String outlet) {
        return Sample.kept(Sample.read(article(id, text, outlet)));
    }

    private static Kept copy(String id, String text, String outlet) {
        return new Kept.Copy("c.txt", article(id, text, outlet), "en", "b", 0.8);
    }

    private static ImportedEvent imported(int number, String address) {
        return new ImportedEvent(
                ImportedId.of(number),
                new Actor("NOR", Sector.GOV, "OSLO"),
                new Actor("FIN", Sector.NONE, "FINLAND"),
                new ImportedDeed(Ontology.cameo("042").orElseThrow(), "trade"),
                1.5,
                (int) DAY.toEpochDay(),
                new Place("Ganja", "AZE"),
                address,
                6,
                3,
                2);
    }

    /** Reads as the sample does, and explains every sentence in the same way. */
    private static final class Explaining implements Coding {
        @Override
        public Reading read(Article article) {
            return Sample.read(article);
        }

        @Override
        public List<Explanation> explain(String sentence, LocalDate day) {
            Tree tree = new Tree(
                    List.of(
                            new Token(0, 3, "FRA", "fra", "NNP"),
                            new Token(4, 9, "meets", "meet", "VBZ"),
                            new Token(10, 13, "ITA", "ita", "NNP")),
                    new int[] {1, -1, 1},
                    new String[] {"nsubj", "root", "dobj"});
            Frame clause = new Frame(1, Frame.Kind.VERB, false, 1, List.of(new Frame.Arg("subject", 0)));
            return List.of(new Explanation(
                    tree,
                    List.of(),
                    List.of(clause),
                    List.of(
                            new Attempt(1, "sample-meets", ""),
                            new Attempt(1, "encounter", ""),
                            new Attempt(1, "meet-a-deadline", "no object such as deadline")),
                    List.of(new Explanation.Made(
                            Ontology.cameo("040").orElseThrow(),
                            "sample-meets",
                            1,
                            List.of(),
                            List.of(),
                            Status.HAPPENED)),
                    Optional.empty()));
        }
    }

    @Test
    void anEventShowsEveryReportByTellerWithItsSentenceInContext() {
        String page = desk.get(Links.event(event)).body();

        assertThat(page).contains("Italy Today", "<small>ITA</small>", "Northern Wire", "Its reports, by teller");
        assertThat(page).contains("Calm before it.", "Then it rained.", "Nobody else came.");
        assertThat(page).contains("class=\"source\" data-rows=\"r1-e1\"", "class=\"target\"", "class=\"q1 trigger\"");
        assertThat(page).contains("href=\"/article/a%2F1#in-e1\"");
    }

    @Test
    void bothScoresAreNamedByTheirTables() {
        assertThat(desk.get(Links.event(event)).body())
                .contains("+2.5", "by Entente’s table", "+1.0", "by GDELT’s table of CAMEO codes");
    }

    @Test
    void copiesAreListedApart() {
        assertThat(desk.get(Links.event(event)).body())
                .contains("Copies of these articles", "Evening Copy", "and 1 copy of them");
    }

    @Test
    void whyItWasCodedSoComesWithTheWinnerTheRunnersUpAndWhyEachLost() {
        String page = waitedFor(Links.event(event) + "/why");

        assertThat(page).contains("FRA meets ITA.", "meets [subject=FRA]");
        assertThat(page).contains("/lexicon/sample-meets\">sample-meets</a>: holds, and wins");
        assertThat(page).contains("encounter</a>: holds, but a narrower one wins");
        assertThat(page).contains("meet-a-deadline</a>: no object such as deadline");
    }

    /** The engine is loaded in the background; the page says so until it is there. */
    private String waitedFor(String address) {
        String page = desk.get(address).body();
        while (page.contains("The engine is being loaded")) {
            Thread.onSpinWait();
            page = desk.get(address).body();
        }
        return page;
    }

    @Test
    void anEngineThatCannotBeLoadedIsTold() {
        desk.close();
        desk = OpenedDesk.on(new Settings(
                file,
                "127.0.0.1",
                0,
                false,
                Optional.empty(),
                lexicon -> {
                    throw new Fault("lexicon", "has 1 fault", "mend it");
                },
                OpenedDesk.INTAKE,
                OpenedDesk.CLOCK));
        assertThat(waitedFor(Links.event(event) + "/why")).contains("has 1 fault");
    }

    @Test
    void whyReportsWereMergedIsToldInWords() {
        assertThat(desk.get(Links.event(event) + "/merging").body())
                .contains("<strong>1 and 2</strong> +", "date +1.5 (the same day", "Near misses");
    }

    @Test
    void aReportLeadsToItsEvent() {
        String other = event.equals("a/1-0") ? "b-0" : "a/1-0";
        var answer = desk.get(Links.event(other));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getRawPath()).isEqualTo(Links.event(event));
    }

    @Test
    void anImportedEventShowsWhatItsRowSays() {
        String page = desk.get("/event/gdelt:1").body();
        assertThat(page).contains("OSLO", "+1.5", "given by gdelt", "Ganja", "6 reports in 3 articles of 2 outlets");
        assertThat(page).contains("href=\"http://paper.example/a\" rel=\"noopener noreferrer\"");
        assertThat(page).doesNotContain("Why coded so");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNoLink() {
        assertThat(desk.get("/event/gdelt:2").body())
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void anEventThatIsNotThereIsToldSo() {
        assertThat(desk.get("/event/none").statusCode()).isEqualTo(404);
        assertThat(desk.get("/event/gdelt:1/why").statusCode()).isEqualTo(404);
    }
}
