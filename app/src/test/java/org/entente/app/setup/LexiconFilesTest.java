package org.entente.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.entente.engine.lexicon.LexiconSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFilesTest {
    private static final LexiconSource TEA = new LexiconSource("classes/tea.yaml", "tea: [cup]\n");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        Files.writeString(folder.resolve(TEA.name()), TEA.text());
    }

    @Test
    void aFileOfTheSameNameTakesThePlaceOfOurs() {
        LexiconSource ours = new LexiconSource(TEA.name(), "tea: [pot]\n");
        LexiconSource other = new LexiconSource("events/04.yaml", "");
        assertThat(LexiconFiles.laidOver(List.of(other, ours), LexiconFiles.in(folder)))
                .containsExactly(TEA.asOwn(), other);
    }

    @Test
    void theUsersOutletsStandBesideOurs() {
        LexiconSource ours = new LexiconSource("outlets.yaml", "- {name: Tea Times, of: GBR}\n");
        LexiconSource own = new LexiconSource("outlets.yaml", "- {name: Pot Post, of: NOR}\n");

        assertThat(LexiconFiles.laidOver(List.of(ours, TEA), List.of(own))).containsExactly(ours, TEA, own.asOwn());
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolveSibling("link-" + folder.getFileName()), folder);
        assertThat(LexiconFiles.in(link)).containsExactly(TEA);
        Files.delete(link);
    }

    @Test
    void anEditorsLockIsNoFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("classes/.#tea.yaml"), Path.of("somebody@somewhere.1234"));
        assertThat(LexiconFiles.in(folder)).containsExactly(TEA);
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        Files.write(folder.resolve("classes/cafe.yaml"), "cafe: [café]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LexiconFiles.in(folder))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("cafe.yaml: not UTF-8");
    }

    @Test
    void theLexiconOfACheckoutIsFoundAboveTheProgramInIt() throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve("lexicon/src/main/resources/lexicon"));
        Path program = folder.resolve("app/target/lib/entente.jar");
        assertThat(SourceTree.above(program)).isEmpty();
        Files.writeString(lexicon.resolve("operators.yaml"), "");
        assertThat(SourceTree.above(program)).contains(lexicon);
    }

    @Test
    void theseTestsRunInACheckout() {
        assertThat(SourceTree.lexicon()).hasValueSatisfying(found -> assertThat(LexiconFiles.in(found))
                .containsExactlyInAnyOrderElementsOf(LexiconFiles.ours()));
    }
}
