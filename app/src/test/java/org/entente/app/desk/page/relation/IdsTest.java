package org.entente.app.desk.page.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void theyComeOutAsTheyWentIn() {
        holds(List.of("0000000000000000", "ffffffffffffffff", "81e16b4de866e458", "0cce2bdd4f834f1a"));
        holds(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"icews-17", "81E16B4DE866E458", "81e16b4de866e45", "81e16b4de866e4588", ""})
    void oneThatIsNoNumberIsKeptAsItIs(String id) {
        holds(List.of("81e16b4de866e458", id));
    }

    private static void holds(List<String> given) {
        Ids ids = new Ids(given);
        assertThat(ids.size()).isEqualTo(given.size());
        assertThat(IntStream.range(0, given.size()).mapToObj(ids::get).toList()).isEqualTo(given);
    }
}
