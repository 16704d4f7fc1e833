package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against whom a protest or a show of force is, where its own place does not say so. */
class AimTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway stationed two battalions in northern Poland to deter Russia.      | MOBILIZE | RUS
                    Norway moved a frigate as a warning to Russia.                           | MOBILIZE | RUS
                    Norwegian farmers marched through Oslo, condemning Sweden.               | PROTEST  | SWE
                    Norwegian farmers blocked roads across Denmark to press Sweden for milk. | PROTEST  | SWE
                    Norwegian traders shut their shops in protest at new taxes set by Sweden.| PROTEST  | SWE
                    """)
    void theAimSaysMoreThanThePlace(String sentence, String type, String target) {
        assertTarget(sentence, type, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway called up reservists as relations with Russia worsened.          | MOBILIZE | RUS
                    Norway called up reservists amid a dispute with Russia.                 | MOBILIZE | RUS
                    Norway put its army on alert after Russian troops crossed the river.    | MOBILIZE | RUS
                    """)
    void aShowOfForceAnswersWhoeverProvokedIt(String sentence, String type, String target) {
        assertTarget(sentence, type, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway seized a yacht owned by a Russian banker.                        | COERCE   | RUS
                    Norway seized a lorry belonging to a Russian firm.                      | COERCE   | RUS
                    """)
    void whatIsTakenBelongsToSomebody(String sentence, String type, String target) {
        assertTarget(sentence, type, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway deployed two battalions after Sweden thanked it.
                    Norway called up reservists after a storm.
                    """)
    void whatIsNoProvocationGivesNoTarget(String sentence) {
        assertThat(Pair.events(sentence).stream()
                        .filter(e -> e.code().typeName().equals("MOBILIZE"))
                        .map(e -> e.target().actor().code()))
                .isNotEmpty()
                .doesNotContain("SWE");
    }

    private static void assertTarget(String sentence, String type, String target) {
        List<Event> events = Pair.events(sentence);
        assertThat(events.stream()
                        .filter(e -> e.code().typeName().equals(type))
                        .map(e -> e.target().actor().code()))
                .contains(target);
    }
}
