package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final String FILE =
            """
            - of-no-state: [Belegaer, Bay of Belfalas]
            - {name: Ost-in-Edhil, in: [ERG, ARN]}
            """;

    @Test
    void watersAreFoundByTheirWords() {
        assertThat(read(FILE)
                        .ofNoState()
                        .longest(List.of("Bay", "of", "Belfalas"), 0)
                        .length())
                .isEqualTo(3);
    }

    @Test
    void aSharedNameTellsItsStatesInOrder() {
        assertThat(read(FILE)
                        .shared()
                        .longest(ActorTable.words("Ost-in-Edhil"), 0)
                        .values())
                .containsExactly(List.of("ERG", "ARN"));
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        assertThat(problems("- {name: Bree, in: [ARN]}\n- {name: Bree, in: [ARN, bree]}\n- {nmae: Bree}\n"))
                .containsExactly(
                        "places.yaml:3: Bree: a name that places of one state bear belongs into actors/states.yaml",
                        "places.yaml:4: Bree: \"bree\" is no alpha-3 code of a state",
                        "places.yaml:5: write \"of-no-state: [...]\", or a \"name\" and the states it lies \"in\"");
    }

    @Test
    void aNameThatStandsTwiceIsAFault() {
        assertThat(problems("- {name: Ost-in-Edhil, in: [GON, ARN]}\n"))
                .containsExactly("places.yaml:3: Ost-in-Edhil: stands twice; keep one");
    }

    private static List<String> problems(String more) {
        return catchThrowableOfType(LexiconException.class, () -> read(FILE + more)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Gazetteer read(String text) {
        return Gazetteer.read(Sources.of("places.yaml", text));
    }
}
