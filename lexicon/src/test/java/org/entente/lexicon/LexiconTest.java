package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.coding.mark.Prover;
import org.entente.engine.lexicon.Entry;
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
                        || name.matches("(?:operators|contexts|places|currencies|relations|outlets)\\.yaml"));
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

    @Test
    void theOrderOfEntriesInAFileChangesNothing() {
        List<LexiconSource> shuffled = new ArrayList<>();
        for (LexiconSource source : Whole.SOURCES) {
            shuffled.add(source.name().startsWith("events/") ? shuffled(source) : source);
        }
        Lexicon other = LexiconReader.read(shuffled);
        assertThat(other.entries())
                .extracting(LexiconTest::meaning)
                .isEqualTo(lexicon.entries().stream().map(LexiconTest::meaning).toList());
        for (String verb : List.of("hold", "give", "put", "call", "break")) {
            assertThat(other.verbs(verb))
                    .extracting(c -> c.entry().id())
                    .isEqualTo(lexicon.verbs(verb).stream()
                            .map(c -> c.entry().id())
                            .toList());
        }
    }

    /** The file with its entries in another order. */
    private static LexiconSource shuffled(LexiconSource source) {
        List<String> entries = new ArrayList<>(List.of(source.text().split("(?m)^(?=- id:)")));
        String head = entries.get(0).startsWith("- id:") ? "" : entries.remove(0);
        Collections.shuffle(entries, new Random(11));
        return new LexiconSource(source.name(), head + String.join("", entries));
    }

    /** All of an entry but where it stands. */
    private static List<Object> meaning(Entry e) {
        return List.of(e.id(), e.code(), e.mode(), e.verbs(), e.nouns(), e.adjectives(), e.slots(), e.reciprocal());
    }
}
