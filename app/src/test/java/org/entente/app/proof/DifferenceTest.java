package org.entente.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.engine.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void filesAreAddedRemovedOrChanged() {
        List<LexiconSource> before = List.of(new LexiconSource("a", "1"), new LexiconSource("b", "1"), file("c"));
        List<LexiconSource> after = List.of(new LexiconSource("b", "2"), file("c"), file("d"));
        assertThat(Difference.between(before, after)).hasToString("a removed, b changed, d added");
    }

    @Test
    void theSameTextsAreNoDifference() {
        assertThat(Difference.between(List.of(file("a")), List.of(file("a"))).isNone())
                .isTrue();
    }

    @Test
    void ofManyFilesTheFirstAreNamed() {
        List<LexiconSource> many =
                Stream.of("a", "b", "c", "d", "e").map(DifferenceTest::file).toList();
        assertThat(Difference.between(List.of(), many)).hasToString("a added, b added, c added and 2 more");
    }

    private static LexiconSource file(String name) {
        return new LexiconSource(name, "");
    }
}
