package org.entente.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.language.Languages;
import org.entente.app.store.Change;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwrittenTest {
    @TempDir
    Path folder;

    private Store store;
    private Copies copies;
    private final List<Change> changes = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Timing timing = new Timing() {
        @Override
        public <T> T time(Stage stage, java.util.function.Supplier<T> work) {
            stages.add(stage);
            return work.get();
        }
    };
    private Unwritten unwritten;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("news.duckdb"));
        copies = new Copies(store.articles());
        unwritten = new Unwritten(store.articles(), Terms.of("1"), changes::add, copies, timing);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void batchesWaitUntilTheyAreWrittenTogether() {
        add(found("FRA meets ITA."), fault());
        add(found("ITA praises DEU."));

        assertThat(store.articles().size()).isZero();
        assertThat(unwritten.batches()).hasSize(2);
        assertThat(unwritten.inputs()).as("what is skipped counts").isEqualTo(3);

        unwritten.write();

        assertThat(store.articles().size()).isEqualTo(2);
        assertThat(unwritten.batches()).isEmpty();
        assertThat(unwritten.inputs()).isZero();
        assertThat(stages).as("one transaction").containsOnlyOnce(Stage.STORING);
    }

    @Test
    void withNothingToKeepTheStoreIsLeftAlone() {
        add(fault());
        unwritten.write();
        unwritten.write();

        assertThat(stages).doesNotContain(Stage.STORING);
        assertThat(unwritten.inputs()).isZero();
    }

    @Test
    void anArticleThatWaitsIsKnownToTheNextBatch() {
        add(found("FRA meets ITA."));
        Tally again = add(found("FRA meets ITA."));
        unwritten.write();

        assertThat(again.known()).isEqualTo(1);
        assertThat(store.articles().size()).isEqualTo(1);
    }

    @Test
    void aCopyOfAnArticleThatWaitsIsFoundAndOfOneThatIsWrittenToo() {
        String news = "The harbour of Brest was closed on Monday after FRA had told ITA that its ships may not pass."
                + " FRA meets ITA. Talks about the ships and about the fish in their holds go on until the summer,"
                + " said an official who has been to every meeting so far and does not expect much of the next one.";
        add(found(news));
        assertThat(add(found(news + " (AFP)")).copies()).isEqualTo(1);
        unwritten.write();

        assertThat(add(found(news + " (dpa)")).copies()).isEqualTo(1);
    }

    @Test
    void whatIsReadOtherwiseIsTold() {
        Article article = Sample.article("FRA meets ITA.", "2024-02-19");
        store.articles().add(List.of(Sample.kept(Sample.read(article))), Terms.of("0"));
        Article other = new Article(article.id(), "", "FRA attacks ITA.", article.published(), "", "");

        unwritten.add(batch(), List.of(Sample.kept(Sample.read(other))));
        assertThat(changes).isEmpty();
        unwritten.write();

        assertThat(changes).isNotEmpty();
    }

    /** A batch that the store refuses must not be offered once more when the ingest ends because of it. */
    @Test
    void whatCannotBeWrittenIsTriedOnce() {
        add(found("FRA meets ITA."));
        store.close();

        assertThatThrownBy(unwritten::write).isInstanceOf(RuntimeException.class);
        assertThat(unwritten.batches()).isEmpty();
        stages.clear();
        unwritten.write();

        assertThat(stages).isEmpty();
        open();
        assertThat(store.articles().size()).isZero();
    }

    private Tally add(Result... inputs) {
        Batch batch = batch(inputs);
        Tally tally = new Tally();
        batch.start(new Languages(), copies, Sample::read, Runnable::run, Timing.NONE);
        unwritten.add(batch, batch.finish(tally, new HashSet<>()));
        return tally;
    }

    private Batch batch(Result... inputs) {
        return new Batch(Stream.of(inputs).toList(), store.articles(), "1", unwritten.batches());
    }

    private static Result found(String text) {
        return new Result.Found("a.txt", Sample.article(text, "2024-02-19"));
    }

    private static Result fault() {
        return new Skipped("b.txt", Reason.EMPTY, "is empty");
    }
}
