package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several do to each other, each of them does to each of the others. */
class EachOtherTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Sweden praised each other on Monday.                         | NOR > SWE | SWE > NOR
                    Norway and Sweden accused one another of dumping salmon.                | NOR > SWE | SWE > NOR
                    Norway and Sweden expelled each other's diplomats on Friday.            | NOR > SWE | SWE > NOR
                    Norway and Sweden have threatened to bomb one another's ports.          | NOR > SWE | SWE > NOR
                    Leaders of Norway and Sweden blamed each other for the delay.           | NOR GOV > SWE GOV | SWE GOV > NOR GOV
                    After the match Norway and Sweden imposed tariffs on each other.        | NOR > SWE | SWE > NOR
                    """)
    void bothWays(String sentence, String one, String other) {
        assertThat(told(sentence)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void ofThreeEachDoesItToTwo() {
        assertThat(told("Norway, Sweden and Latvia accused each other of dumping salmon."))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoHaveBeenNamedBeforeAreMeant() {
        assertThat(told("Norway and Sweden spoke on Sunday. The two countries accused each other of dumping salmon."))
                .contains("NOR > SWE", "SWE > NOR");
        assertThat(told("Norway and Sweden quarrel. They accused each other of dumping salmon."))
                .contains("NOR > SWE", "SWE > NOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Sweden met each other in Riga on Monday.                     | NOR > SWE
                    Norway and Sweden held talks with one another on Monday.                | NOR > SWE
                    """)
    void whatIsDoneTogetherIsOneEvent(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @Test
    void whatAThirdAsksOfThemIsNotDoneToEachOther() {
        assertThat(told("Latvia accused Norway and Sweden of spying on each other."))
                .contains("LVA > NOR", "LVA > SWE")
                .doesNotContain("NOR > LVA");
    }

    private static List<String> told(String text) {
        return Pair.events(text).stream().map(EachOtherTest::line).distinct().toList();
    }

    private static String line(Event event) {
        return event.source().actor().label() + " > " + event.target().actor().label();
    }
}
