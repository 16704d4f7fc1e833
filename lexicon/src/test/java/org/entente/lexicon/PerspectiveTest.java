package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From whose side an article is written, with the whole lexicon. */
class PerspectiveTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The bill is paid by us. We Norwegians have asked for nothing else.            | NOR
                    Our country, Iceland, has no army, and it needs none.                         | ISL
                    Our parliament in Dublin will not hear of it.                                 | IRL
                    Here in Riga the trams stood still, and our government said nothing.          | LVA
                    OSLO -- The government fell on Monday after the prime minister lost a vote.   | NOR
                    Icelandic boats help Icelandic firms, said the Danish envoy to our country, Ida Holm, in Iceland. | ISL
                    """)
    void theWritersOwnWordsShowHisSide(String text, String state) {
        assertThat(perspective(text, "", "")).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Our country is patient,” the premier of Malta told the assembly.",
                "Our country is patient, the premier of Malta told the assembly.",
                "Our continent makes too few ships, and Ghana and Togo buy them elsewhere.",
                "OSLO -- Norway's government fell on Monday after the prime minister lost a vote.",
                "GENEVA -- The minister left the hall early on Monday.",
            })
    void whatOthersSayAndNewsFromAbroadShowNoSide(String text) {
        assertThat(perspective(text, "", "")).isEmpty();
    }

    @Test
    void anOutletWritesFromItsHome() {
        assertThat(perspective("Malta's port was closed.", "Le Figaro", "")).isEqualTo("FRA");
        assertThat(perspective("Malta's port was closed.", "", "https://www.lefigaro.fr/a"))
                .isEqualTo("FRA");
        assertThat(perspective("Malta's port was closed.", "Oslo Daily Post", ""))
                .isEqualTo("NOR");
    }

    @Test
    void anInternationalAgencyWritesFromNowhere() {
        assertThat(perspective("OSLO -- The government fell on Monday after the premier lost a vote.", "Reuters", ""))
                .isEmpty();
    }

    @Test
    void whatAWriterSaysOfHimselfIsSurerThanHisOutlet() {
        assertThat(perspective("We Maltese have no choice.", "Le Figaro", "")).isEqualTo("MLT");
        assertThat(perspective("“We Maltese have no choice,” the mayor said.", "Le Figaro", ""))
                .isEqualTo("FRA");
    }

    @Test
    void everyHomeIsAStateOfTheTables() {
        Whole.SOURCES.stream()
                .filter(s -> s.name().equals("outlets.yaml"))
                .flatMap(s -> s.text().lines())
                .filter(line -> line.contains(", of: ") && !line.contains("international"))
                .map(line -> line.replaceFirst(".*, of: ", "").substring(0, 3))
                .forEach(code -> assertThat(Whole.CODER.tools().actors().find(code))
                        .as(code)
                        .isPresent());
    }

    private static String perspective(String text, String outlet, String address) {
        Article article = new Article("test", "", text, Optional.of(LocalDate.of(2020, 5, 5)), outlet, address);
        return Whole.CODER
                .read(article, Optional.empty())
                .perspective()
                .map(Reading.Perspective::actor)
                .map(actor -> actor.code())
                .orElse("");
    }
}
