package org.entente.engine.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.coding.Small;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.ontology.Event;
import org.junit.jupiter.api.Test;

/** What an entry may ask of a slot, and where an actor stands for one. */
class SlotConditionTest {
    private static final LexiconSource ENTRIES = new LexiconSource(
            "events/slots.yaml",
            """
            - id: fire
              code: "172"
              verb: [fire]
              object: {not: [howitzer, shot], role: target}
            - id: fire-on
              code: "193"
              verb: [fire]
              on: target
            - id: throw-cordon
              code: "153"
              verb: [throw]
              object: [ring of steel]
              around: target
            - id: leave
              code: "0874"
              verb: [leave]
              from: {not: [school]}
            - id: drill
              code: "150"
              noun: [drill]
            """);

    @Test
    void aWordThatMayNotStandInASlotKeepsTheEntryAway() {
        assertThat(told("Norway fired the Swedish minister.")).containsExactly("NOR 172 SWE GOV");
        assertThat(told("Norway fired a Swedish howitzer.")).isEmpty();
    }

    @Test
    void aSlotOfWhichOnlyIsSaidWhatMayNotStandThereMayBeEmpty() {
        assertThat(told("Norway left.")).containsExactly("NOR 0874 ---");
        assertThat(told("Norway left from Sweden.")).containsExactly("NOR 0874 SWE");
        assertThat(told("Norway left from the Swedish school.")).isEmpty();
    }

    @Test
    void aPhraseMatchesOnItsHeadWithItsComplement() {
        assertThat(told("Norway threw a ring of steel around Sweden.")).containsExactly("NOR 153 SWE");
        assertThat(told("Norway threw a piece of steel around Sweden.")).isEmpty();
    }

    @Test
    void theSubjectOfAPassiveStandsBehindThePrepositionLeftAlone() {
        assertThat(told("Sweden was fired on by Norway.")).containsExactly("NOR 193 SWE");
    }

    @Test
    void aShowOfForceHasItsTargetInThePlacePhraseToo() {
        assertThat(told("Norway held a drill off Sweden.")).containsExactly("NOR 150 SWE");
        assertThat(told("Norway held a drill opposite Sweden.")).containsExactly("NOR 150 SWE");
    }

    private static List<String> told(String sentence) {
        List<LexiconSource> sources = new ArrayList<>(Small.SOURCES);
        sources.add(ENTRIES);
        List<Event> events = Small.coder(sources)
                .read(Small.article(sentence), java.util.Optional.empty())
                .events();
        return events.stream().map(Small::told).toList();
    }
}
