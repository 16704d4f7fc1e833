package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.engine.ontology.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of marked sentences as gold for pairs. */
class MarkedFolderTest {
    @TempDir
    Path folder;

    @Test
    void everyLineIsAnItemOfItsFilesTypeInTheUsualOrderOfTypes() throws IOException {
        file("ASSAULT.txt", "T[Arnor] was shelled by S[Gondor].");
        file("CONSULT.txt", "S[Gondor] visits T[Arnor].", "", "S[Rohan] visits T[Gondor].");
        file("notes.md", "These are my notes.");
        Gold<Pairs.Item> gold = Pairs.gold(folder, Gold.Half.ALL);

        assertThat(gold.faults()).isEmpty();
        assertThat(gold.items())
                .containsExactly(
                        new Pairs.Item(
                                "CONSULT:1",
                                "Gondor visits Arnor.",
                                List.of(new Span(0, 6)),
                                List.of(new Span(14, 19)),
                                "CONSULT"),
                        new Pairs.Item(
                                "CONSULT:3",
                                "Rohan visits Gondor.",
                                List.of(new Span(0, 5)),
                                List.of(new Span(13, 19)),
                                "CONSULT"),
                        new Pairs.Item(
                                "ASSAULT:1",
                                "Arnor was shelled by Gondor.",
                                List.of(new Span(21, 27)),
                                List.of(new Span(0, 5)),
                                "ASSAULT"));
        assertThat(gold.items().get(2).marked()).isEqualTo("T[Arnor] was shelled by S[Gondor].");
    }

    @Test
    void halvesGoByTheNumberOfTheLine() throws IOException {
        file("AGREE.txt", "S[A] agrees with T[B].", "S[C] agrees with T[D].", "S[E] agrees with T[F].");

        assertThat(ids(Gold.Half.ODD)).containsExactly("AGREE:1", "AGREE:3");
        assertThat(ids(Gold.Half.EVEN)).containsExactly("AGREE:2");
    }

    @Test
    void everyFaultIsNamedWithFileAndLineAndTheRestCounts() throws IOException {
        Path aid = file(
                "AID.txt",
                "Gondor feeds T[Arnor].",
                "S[Gondor] feeds Arnor.",
                "S[Gondor] and S[Rohan] feed T[Arnor].",
                "S[Gondor] feeds T[].",
                "S[Gondor [the old realm]] feeds T[Arnor].",
                "S[Gondor] feeds T[Arnor].");
        Path acuse = file("ACUSE.txt", "S[Gondor] blames T[Arnor].");
        Gold<Pairs.Item> gold = Pairs.gold(folder, Gold.Half.ALL);

        assertThat(gold.items()).extracting(Pairs.Item::id).containsExactly("AID:6");
        assertThat(gold.faults())
                .containsExactlyInAnyOrder(
                        acuse + ": no type is called \"ACUSE\"; did you mean \"ACCUSE.txt\"?",
                        aid + ":1: no source is marked; write S[...] around one",
                        aid + ":2: no target is marked; write T[...] around one",
                        aid + ":3: 2 sources are marked; write S[...] around one",
                        aid + ":4: the mark of the target is empty; write words between its brackets",
                        aid + ":5: a mark is not closed, or holds another bracket;"
                                + " write S[...] and T[...] side by side");
    }

    @Test
    void aFolderWithoutSuchFilesIsNamed() {
        assertThatThrownBy(() -> Pairs.gold(folder, Gold.Half.ALL))
                .hasMessageStartingWith(
                        folder + ": holds no file of marked sentences; name it after its type: AGREE CONSULT");
        assertThatThrownBy(() -> Spans.gold(folder, Gold.Half.ALL)).hasMessage(folder + ": is a folder; name a file");
    }

    private List<String> ids(Gold.Half half) {
        return Pairs.gold(folder, half).items().stream().map(Pairs.Item::id).toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
