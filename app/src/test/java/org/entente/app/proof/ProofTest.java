package org.entente.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Problem;
import org.junit.jupiter.api.Test;

class ProofTest {
    private final ThreeWords parser = new ThreeWords();
    private final Proof proof = new Proof(() -> parser, "");

    @Test
    void aSoundLexiconHasNoFaults() {
        assertThat(proof.of(Meeting.with(Meeting.SOUND)).counts()).isEqualTo("1 entries, 3 sentences, 0 faults");
    }

    @Test
    void anExampleThatNoLongerHoldsIsAFault() {
        assertThat(proof.of(Meeting.with(Meeting.OF_ANOTHER_VERB)).faults())
                .extracting(Problem::toString)
                .containsExactly(
                        "events/04.yaml:6: meet: gives nothing: Arnor meets Gondor",
                        "events/04.yaml:7: meet: gives nothing: Rohan meets Harad");
    }

    @Test
    void whatWasParsedOnceIsNotParsedAgain() {
        proof.of(Meeting.with(Meeting.SOUND));
        proof.of(Meeting.with(Meeting.OF_ANOTHER_VERB));
        proof.of(Meeting.with(Meeting.SOUND.replace("Rohan", "Umbar")));
        assertThat(parser.parsed()).as("three sentences and a new one").isEqualTo(4);
    }

    @Test
    void filesThatCannotBeReadAreToldAllAtOnceAndNeedNoParser() {
        Proof unloaded = new Proof(
                () -> {
                    throw new AssertionError("loading takes seconds");
                },
                "");
        Verdict verdict = unloaded.of(List.of(
                new LexiconSource("events/04.yaml", Meeting.NO_YAML),
                new LexiconSource("actors/states.yaml", "- name: Arnor\n"),
                new LexiconSource("contexts.yaml", "- context: tea\n  words: [cup]\n"),
                new LexiconSource("outlets.yaml", "- name: Cup Daily\n"),
                new LexiconSource("relations.yaml", "nouns: {fair: [tie]}\n")));
        assertThat(verdict.proved()).isFalse();
        assertThat(verdict.faults())
                .extracting(Problem::file)
                .containsExactly(
                        "actors/states.yaml", "contexts.yaml", "events/04.yaml", "outlets.yaml", "relations.yaml");
    }

    @Test
    void onlyTheFilesAskedForAreProved() {
        Proof other = new Proof(() -> parser, "05");
        assertThat(other.of(Meeting.with(Meeting.OF_ANOTHER_VERB)).counts())
                .isEqualTo("0 entries, 0 sentences, 0 faults");
    }
}
