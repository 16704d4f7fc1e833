package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.coding.Prover;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Problem;
import org.entente.engine.ontology.Ontology;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Whole.CODER.tools().lexicon();

    @Test
    void everyExampleProvesItsEntry() {
        List<Problem> problems = new Prover(lexicon, Whole.CODER.tools().syntax()).prove(lexicon.entries());
        assertThat(problems)
                .as(() -> "%d faults%n%s"
                        .formatted(
                                problems.size(),
                                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))))
                .isEmpty();
    }

    @Test
    void everyFileIsReadBySomebody() {
        assertThat(Whole.SOURCES)
                .extracting(LexiconSource::name)
                .allMatch(name -> name.matches("(?:events|classes|actors)/[^/]+\\.yaml")
                        || name.equals("operators.yaml")
                        || name.equals("contexts.yaml"));
    }

    @Test
    void everyFileIsCleanText() {
        assertThat(Whole.SOURCES).allSatisfy(source -> assertThat(source.text())
                .as(source.name())
                .endsWith("\n")
                .doesNotContain("\r", "\t", "\u00A0", "\uFFFD"));
    }

    @Test
    void everyEntryShowsWhatItCodesAndWhatItSkips() {
        assertThat(lexicon.entries())
                .filteredOn(e -> e.codes().size() < 2 || e.skips().isEmpty())
                .extracting(e -> e.file() + ":" + e.line() + ": " + e.id())
                .isEmpty();
    }

    @Test
    void theLexiconCoversEveryRoot() {
        Set<String> missing = new TreeSet<>();
        Ontology.codes().keySet().forEach(code -> missing.add(code.substring(0, 2)));
        assertThat(missing).hasSize(20);
        lexicon.entries().stream()
                .filter(e -> !e.isOperator())
                .forEach(e -> missing.remove(e.code().substring(0, 2)));
        assertThat(missing).as("roots without an entry").isEmpty();
    }

    @Test
    void theLexiconIsNoToy() {
        assertThat(lexicon.entries()).filteredOn(e -> !e.isOperator()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void noSentenceProvesTwoEntries() {
        assertThat(lexicon.entries().stream().flatMap(e -> e.codes().stream()).map(Example::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        List<LexiconSource> shuffled = new ArrayList<>(Whole.SOURCES);
        Collections.shuffle(shuffled, new Random(5));
        Lexicon other = LexiconReader.read(shuffled);
        assertThat(other.version()).isEqualTo(lexicon.version());
        assertThat(other.entries()).isEqualTo(lexicon.entries());
    }
}
