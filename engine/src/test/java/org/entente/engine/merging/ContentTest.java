package org.entente.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    private static final List<Actor> ACTORS =
            List.of(new Actor("NOR", Sector.GOV, "Norway"), new Actor("SWE", Sector.NONE, "Sweden"));

    private static final String SENTENCE =
            "Before dawn Norwegian guns shelled the village of Kolsva near Denmark, killing 3 shepherds.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SENTENCE,
                "",
                "Norway and Sweden exchanged fire.",
                "The 1,200 soldiers\nin Brunna left overnight.",
                "Солдаты in Ålesund met Ödön Szabó."
            })
    void whatIsKeptInPlaceOfASentenceSaysTheSame(String sentence) {
        Content content = Content.of(List.of(sentence), ACTORS);

        assertThat(Content.of(content.code())).isEqualTo(content);
        assertThat(Content.of(content.code()).code()).isEqualTo(content.code());
    }

    @Test
    void aWordOfNoTableIsShownAsItStandsOnlyWhereTheTextIsKept() {
        Content content = Content.of(List.of(SENTENCE), ACTORS);
        Content kept = Content.of(content.code());

        assertThat(shown(content)).contains("kolsva", "shel ", "@DNK").doesNotContain("@NOR");
        assertThat(shown(kept)).contains("shel ", "@DNK").doesNotContain("kolsva");
        assertThat(kept.holds("Kolsva")).isTrue();
        assertThat(kept.holds("Brunna")).isFalse();
    }

    @Test
    void linesAreSentences() {
        assertThat(Content.of(List.of("One fell.\nTwo fled in Brunna."), ACTORS))
                .isEqualTo(Content.of(List.of("Two fled in Brunna.", "One fell."), ACTORS));
    }

    @Test
    void noTwoWordsOfTheTableHaveOneNumber() {
        List<String> stems = Rows.of("words.tsv").stream()
                .skip(2)
                .map(row -> Words.stem(row[0].toLowerCase(java.util.Locale.ROOT)))
                .distinct()
                .toList();

        assertThat(stems.stream().map(Stem::hash)).doesNotHaveDuplicates();
        assertThat(stems).allSatisfy(stem -> {
            assertThat(Words.known(Stem.hash(stem)).orElseThrow().written()).isEqualTo(stem);
            assertThat(Stem.of(Stem.hash(stem)).rarity()).isEqualTo(Words.rarity(stem));
        });
    }

    @Test
    void aWordIsWhatItsNumberSaysWhetherItIsKeptOrNot() {
        Stem listed = Words.known(Stem.hash("shel")).orElseThrow();

        assertThat(Stem.of("shel")).isSameAs(listed);
        assertThat(Stem.of(listed.hash())).isSameAs(listed);
        assertThat(Stem.of("kolsva").rarity()).isEqualTo(1);
        assertThat(Stem.of(Stem.hash("kolsva")).rarity()).isEqualTo(1);
    }

    private static String shown(Content content) {
        return Stream.of(content.words())
                .flatMap(words -> words.stream())
                .map(Stem::shown)
                .collect(Collectors.joining(" "));
    }
}
