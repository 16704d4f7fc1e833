package org.entente.app.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.engine.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final String NOON = "12:00:00 events/04.yaml changed";
    private static final String SOUND = "1 entries, 3 sentences, 0 faults";

    private final Deque<Supplier<List<LexiconSource>>> states = new ArrayDeque<>();
    private final StringWriter out = new StringWriter();

    @Test
    void theFirstProofIsOfAllFiles() {
        assertThat(watched(Meeting.SOUND)).containsExactly(SOUND + " in 0.0 s", "watching here; Ctrl-C ends it");
    }

    @Test
    void aChangeIsProvedAndItsFaultsAreTold() {
        assertThat(watched(Meeting.SOUND, Meeting.OF_ANOTHER_VERB, Meeting.SOUND))
                .containsSubsequence(
                        NOON,
                        "events/04.yaml:6: meet: gives nothing: Arnor meets Gondor",
                        "events/04.yaml:7: meet: gives nothing: Rohan meets Harad",
                        "1 entries, 3 sentences, 2 faults in 0.0 s",
                        NOON,
                        SOUND + " in 0.0 s");
    }

    @Test
    void aFileWrittenWithTheSameTextIsNoChange() {
        assertThat(watched(Meeting.SOUND, Meeting.SOUND, Meeting.SOUND)).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadGivesItsFaultsAndWhatWasProvedLast() {
        assertThat(watched(Meeting.SOUND, Meeting.NO_YAML, Meeting.SOUND))
                .containsSubsequence(
                        NOON,
                        "events/04.yaml:4: not YAML: expected ',' or ']', but got :",
                        "1 fault in 0.0 s; nothing proved",
                        "proved last: " + SOUND + ", at 12:00:00",
                        NOON,
                        SOUND + " in 0.0 s");
    }

    @Test
    void aLexiconMayBeBrokenFromTheFirst() {
        assertThat(watched(Meeting.NO_YAML, Meeting.SOUND))
                .contains("1 fault in 0.0 s; nothing proved", SOUND + " in 0.0 s")
                .noneMatch(line -> line.startsWith("proved last"));
    }

    @Test
    void aFileInAnotherEncodingIsToldAndTheWatchGoesOn() {
        then(Meeting.SOUND);
        states.add(() -> {
            throw new Fault("events/04.yaml", "not UTF-8", "convert it");
        });
        then(Meeting.OF_ANOTHER_VERB);
        assertThat(run()).contains("12:00:00", "events/04.yaml: not UTF-8; convert it", NOON);
    }

    @Test
    void aFolderThatIsNotThereIsNotWatched() {
        states.add(() -> {
            throw new Fault("here", "is no folder", "");
        });
        assertThatThrownBy(this::run).hasMessage("here: is no folder");
    }

    private List<String> watched(String... texts) {
        for (String text : texts) {
            then(text);
        }
        return run();
    }

    private void then(String text) {
        states.add(() -> Meeting.with(text));
    }

    /** One change for each state after the first. */
    private List<String> run() {
        Clock noon = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        Proof proof = new Proof(ThreeWords::new, "");
        new Watch(() -> states.remove().get(), proof::of, noon, new PrintWriter(out))
                .run(() -> !states.isEmpty(), "here");
        return out.toString().lines().toList();
    }
}
