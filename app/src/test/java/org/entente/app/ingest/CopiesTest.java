package org.entente.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.app.Sample;
import org.entente.app.corpus.input.Result;
import org.entente.app.store.Directory;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Kept;
import org.entente.app.store.Listings.ArticleRow;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final String NEWS =
            """
            The French president received his Italian colleague in Paris on Monday for talks about the border in the
            Alps, which both states had closed in the winter because of avalanches. FRA meets ITA. They agreed to keep
            two roads open and to share the costs of a tunnel that has been planned for thirty years. Residents of the
            valley welcomed the decision. A commission is to present its first report before the end of the summer.
            """;
    private static final String AGENCY = NEWS + "\n(Reporting by Jean Valois; Editing by Pia Conti)\n";
    private static final String LONGER = NEWS + "\nIn the evening the two fell out over fishing. FRA attacks ITA.\n";
    private static final String FRENCH =
            """
            Le président français a reçu lundi à Paris son homologue italien pour parler de la frontière dans les Alpes,
            que les deux pays avaient fermée pendant l'hiver à cause des avalanches. FRA meets ITA.
            """;

    @TempDir
    Path folder;

    @Test
    void theFirstIsCodedAndTheSecondIsKeptAsItsCopy() {
        Tally tally = ingest(found("a", NEWS), found("b", AGENCY));

        assertThat(tally.coded()).isEqualTo(1);
        assertThat(tally.copies()).isEqualTo(1);
        assertThat(row("b").state()).isEqualTo("copy");
        assertThat(row("b").copyOf()).contains("a");
        assertThat(row("b").likeness())
                .hasValueSatisfying(likeness -> assertThat(likeness).isBetween(0.9, 1.0));
        assertThat(row("a").copies()).isEqualTo(1);
        assertThat(row("a").events()).isEqualTo(1);
    }

    @Test
    void whichIsTheFirstIsTheOrderOfTheInputEvenIfTheOtherIsShorter() {
        ingest(found("z", AGENCY), found("a", NEWS));

        assertThat(row("z").state()).isEqualTo("coded");
        assertThat(row("a").copyOf()).contains("z");
    }

    @Test
    void anArticleThatTellsMoreIsCodedToo() {
        Tally tally = ingest(found("a", NEWS), found("b", LONGER));

        assertThat(tally.coded()).isEqualTo(2);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void aCopyOfACopyIsACopyOfTheFirst() {
        ingest(found("a", NEWS), found("b", AGENCY));
        ingest(found("c", AGENCY + "\nAFP\n"));

        assertThat(row("c").copyOf()).contains("a");
    }

    @Test
    void copiesAreFoundWithoutTheTextsToo() {
        ingest(new Terms("1", false, Directory.NONE), found("a", NEWS));
        ingest(new Terms("1", false, Directory.NONE), found("b", AGENCY), found("c", LONGER));

        assertThat(row("b").copyOf()).contains("a");
        assertThat(row("c").state()).isEqualTo("coded");
    }

    @Test
    void batchesBreaksAndThreadsDoNotShow() {
        List<Result> inputs = new ArrayList<>();
        IntStream.range(0, 100)
                .forEach(i -> inputs.add(found("a" + i, i % 3 == 0 ? NEWS + "\nUpdated: " + i + ":00\n" : other(i))));
        ingest(inputs.toArray(Result[]::new));
        List<ArticleRow> atOnce = rows();
        folder = folder.resolve("piecemeal");
        assertThat(folder.toFile().mkdir()).isTrue();
        for (int i = 0; i < 100; i += 20) {
            ingest(inputs.subList(0, i + 20).toArray(Result[]::new));
        }

        assertThat(rows()).isEqualTo(atOnce);
        assertThat(atOnce.stream().filter(row -> row.state().equals("copy"))).hasSize(33);
    }

    @Test
    void anOriginalThatIsReadAgainWithAnotherLexiconIsNoCopyOfWhatCameAfterIt() {
        ingest(found("a", NEWS), found("b", LONGER), found("c", AGENCY));

        Tally again = ingest(Terms.of("2"), found("a", NEWS), found("b", LONGER), found("c", AGENCY));

        assertThat(again.coded()).isEqualTo(2);
        assertThat(again.known()).isEqualTo(1);
        assertThat(row("a").state()).isEqualTo("coded");
    }

    @Test
    void aCopyWhoseOriginalHasAnotherTextNowIsCoded() {
        ingest(found("a", NEWS), found("b", AGENCY), found("c", AGENCY + "\nAFP\n"));
        try (Store store = open()) {
            Article other = article("a", "FRA praises ITA.");
            store.articles().add(List.of(new Kept.Coded("a", Sample.read(other))), Terms.of("1"));
        }
        assertThat(row("b").copyOf()).isEmpty();

        ingest();

        assertThat(row("b").state()).isEqualTo("coded");
        assertThat(row("c").copyOf()).contains("b");
    }

    @Test
    void copiesOfWhatCannotBeCodedAreSkippedWithIt() {
        Tally tally = ingest(found("a", "A crash. " + NEWS), found("b", "A crash. " + AGENCY));

        assertThat(tally.coded() + tally.copies()).isZero();
        assertThat(tally.skipped()).hasSize(2);
    }

    @Test
    void shortTextsOfTwoDaysAreTwo() {
        Tally tally = ingest(
                new Result.Found("a", Sample.article("FRA meets ITA.", "2024-02-19")),
                new Result.Found("b", Sample.article("FRA meets ITA.", "2024-02-20")));

        assertThat(tally.coded()).isEqualTo(2);
    }

    @Test
    void otherLanguagesAreKeptCountedAndNotCoded() {
        Tally tally = ingest(found("a", FRENCH), found("b", NEWS));

        assertThat(tally.unreadByLanguage()).containsEntry("fr", 1L).hasSize(1);
        assertThat(row("a").state()).isEqualTo("unread");
        assertThat(row("a").language()).isEqualTo("fr");
        assertThat(row("a").events()).isZero();
        assertThat(ingest(found("a", FRENCH)).known()).isEqualTo(1);
    }

    private static String other(int i) {
        return "Report number " + i + " of the harbour master: " + i + " ships came in and " + 7 * i + " went out.";
    }

    private Tally ingest(Result... inputs) {
        return ingest(Terms.of("1"), inputs);
    }

    private Tally ingest(Terms terms, Result... inputs) {
        try (Store store = open()) {
            return new Ingestion(store.articles(), terms, Sample::read, 3, result -> {})
                    .run(List.of(inputs).iterator());
        }
    }

    private Store open() {
        return Store.open(folder.resolve("news.duckdb"));
    }

    private List<ArticleRow> rows() {
        try (Store store = open()) {
            return store.lists().articles();
        }
    }

    private ArticleRow row(String id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private int events() {
        try (Store store = open()) {
            return store.events().of(EventFilter.ALL).size();
        }
    }

    private static Result found(String id, String text) {
        return new Result.Found(id, article(id, text));
    }

    private static Article article(String id, String text) {
        return new Article(id, "", text, Optional.of(LocalDate.of(2024, 2, 19)), "", "");
    }
}
