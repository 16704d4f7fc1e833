package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does a deed, where the words say it by the way or do not say it at all. */
class WhoActsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Three Cuban envoys were ordered out of Chile.                 | CHL > CUB GOV
                    A Polish reporter was deported from Norway on Sunday.         | NOR > POL JRN
                    A Swedish tourist was jailed in Iran for spying.              | IRN > SWE CVL
                    A Norwegian judge ordered the Swedish trader held for a year. | NOR JUD > SWE BUS
                    On 4 May Norwegian police arrested nine Swedish smugglers.    | NOR COP > SWE CRM
                    In 2019 Norway expelled a Swedish envoy.                      | NOR > SWE GOV
                    Rwanda is being urged to release the Burundian colonel.       | --- > RWA
                    Sweden's director for the Gulf, Per Vik, urged Oman to act.   | SWE > OMN
                    """)
    void isFound(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway deplored the bombing of a chapel in northern Mali.     | NOR > ---
                    Norway condemned the Quito bombing.                           | NOR > ---
                    Norway denounced the invasion of Estonia.                     | NOR > ---
                    Norway condemned the Swedish attack on a Danish ship.         | NOR > SWE
                    Norway deplored the shelling of Riga by the Swedish navy.     | NOR > SWE MIL
                    """)
    void whoWasHitIsNotBlamed(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
        assertThat(told(sentence).stream().filter(pair -> pair.startsWith("NOR ")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Sweden have refused to let the tanker dock.        | NOR > ---; SWE > ---
                    Norway and Sweden refused to resign.                          | NOR > ---; SWE > ---
                    Norway and Sweden refused to meet.                            | NOR > SWE
                    """)
    void twoWhoRefuseSomethingRefuseItToEachOtherOnlyIfItTakesTwo(String sentence, String told) {
        assertThat(told(sentence)).containsExactlyInAnyOrder(told.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thousands of Syrians poured into Jordan on Friday.",
                "Refugees streamed into Chad from Sudan.",
            })
    void whoFleesTakesNoLand(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Several coastal states are pushing for an embargo on Norway.  | Several coastal states
                    The explosion killed three Norwegian soldiers.                | The explosion
                    """)
    void whoIsUnknownKeepsItsWords(String sentence, String words) {
        assertThat(Pair.events(sentence))
                .extracting(event -> event.source().span().of(sentence))
                .contains(words);
    }

    private static List<String> told(String sentence) {
        return Pair.events(sentence).stream().map(WhoActsTest::pair).distinct().toList();
    }

    private static String pair(Event event) {
        return event.source().actor().label() + " > " + event.target().actor().label();
    }
}
