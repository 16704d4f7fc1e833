package org.entente.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.app.store.Dump;
import org.entente.app.store.Kept;
import org.entente.app.store.Sql;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store holds depends neither on how many articles are written at once nor on which of them come first. */
class BatchSizeTest {
    private static final int ARTICLES = 300;
    private static final int DAYS = 3;

    @TempDir
    Path folder;

    @Test
    void oneLargeBatchAndManySmallOnesGiveTheSameBytes() throws IOException {
        MadeUp made = new MadeUp(DAYS);
        List<Kept> kept = new ArrayList<>(IntStream.range(0, ARTICLES)
                .<Kept>mapToObj(i -> coded(made, made.article(i)))
                .toList());
        Path large = stored("large", kept, ARTICLES);
        Collections.shuffle(kept, new Random(3));
        Path small = stored("small", kept, 7);

        assertThat(Sql.rows(large, "SELECT count(*) > 0 FROM event WHERE reports > 1"))
                .as("there is something to merge")
                .containsExactly("true");
        List<Path> expected = Dump.write(large, Files.createDirectory(folder.resolve("of-large")));
        List<Path> found = Dump.write(small, Files.createDirectory(folder.resolve("of-small")));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).hasSameBinaryContentAs(expected.get(i));
        }
    }

    private static Kept coded(MadeUp made, Article article) {
        return new Kept.Coded("made-up", made.read(article, 1));
    }

    private Path stored(String name, List<Kept> kept, int atOnce) {
        Path file = folder.resolve(name + ".duckdb");
        try (Store store = Store.open(file)) {
            for (int i = 0; i < kept.size(); i += atOnce) {
                store.articles().add(kept.subList(i, Math.min(kept.size(), i + atOnce)), Terms.of("1"));
            }
        }
        return file;
    }
}
