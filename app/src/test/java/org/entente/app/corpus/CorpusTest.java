package org.entente.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("news"));
    }

    @Test
    void foldersAreWalkedInTheOrderOfNames() throws IOException {
        write("b.txt", "text b");
        write("a/z.md", "text z");
        write("a/c.txt", "text c");
        write("c.jsonl", "{\"text\": \"1\"}\n{\"text\": \"2\"}\n");

        assertThat(places(folder)).containsExactly("a/c.txt", "a/z.md", "b.txt", "c.jsonl:1", "c.jsonl:2");
    }

    @Test
    void aFolderMayLieInAnArchiveThatIsOpenAsAFileSystem() throws IOException {
        Path archive = temporary.resolve("program.jar");
        try (FileSystem jar = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.writeString(jar.getPath("/a.txt"), "text a");
            Files.writeString(jar.getPath("/b.txt"), "text b");

            assertThat(Corpus.of(List.of(jar.getPath("/"))).results())
                    .toIterable()
                    .extracting(Result::place)
                    .containsExactly("/a.txt", "/b.txt");
        }
    }

    @Test
    void hiddenFilesArePassedOverAndOtherKindsCounted() throws IOException {
        write("a.txt", "text");
        write(".hidden.txt", "text");
        write(".git/b.txt", "text");
        write("notes.py", "text = 'of a program'");
        write("tool.py", "text = 'of another'");
        write("LICENSE", "text");
        Corpus corpus = Corpus.of(List.of(folder));

        assertThat(corpus.results()).toIterable().extracting(Result::place).containsExactly(folder + "/a.txt");
        assertThat(corpus.others()).isEqualTo(3);
        assertThat(corpus.findings().kinds().toString()).isEqualTo("{.py=2, without ending=1}");
    }

    @Test
    void aLinkBackToTheFolderDoesNotLeadInCircles() throws IOException {
        write("a.txt", "text");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(places(folder)).containsExactly("a.txt");
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        write("c.jsonl", "{\"text\": \"1\"}\n{\"text\": \n\n[]\n{\"title\": \"x\"}\n{\"text\": {}}\n{\"text\": \"6\"}");

        List<Result> results = results(folder);

        assertThat(results).filteredOn(Result.Found.class::isInstance).hasSize(2);
        assertThat(results)
                .filteredOn(Skipped.class::isInstance)
                .extracting(r -> ((Skipped) r).reason())
                .containsExactly(Reason.BROKEN_JSON, Reason.BROKEN_JSON, Reason.NO_TEXT_FIELD, Reason.NO_TEXT_FIELD);
        assertThat(places(folder)).contains("c.jsonl:2", "c.jsonl:4", "c.jsonl:5", "c.jsonl:6");
    }

    @Test
    void aWronglyEncodedLineCostsOnlyItself() throws IOException {
        Files.write(
                folder.resolve("c.jsonl"),
                "{\"text\": \"\u0098\u0081\"}\n{\"text\": \"tea\"}\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(results(folder)).hasSize(2).last().isInstanceOf(Result.Found.class);
    }

    @Test
    void whatLeadsNowhereIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path none = folder.resolve("none");
        Path page = write("page.xyz", "#!/bin/sh");
        Path blank = write("blank.jsonl", "\n");

        List<Result> results = results(empty, none, page, blank);

        assertThat(results)
                .extracting(r -> ((Skipped) r).reason())
                .containsExactly(Reason.EMPTY, Reason.MISSING, Reason.UNKNOWN_KIND, Reason.EMPTY);
    }

    private List<String> places(Path path) {
        return results(path).stream()
                .map(result -> result.place().substring(folder.toString().length() + 1))
                .toList();
    }

    private static List<Result> results(Path... paths) {
        List<Result> results = new ArrayList<>();
        Corpus.of(List.of(paths)).results().forEachRemaining(results::add);
        return results;
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void whatAFileSaysOfItsLanguageGoesAlong() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"text\": \"FRA meets ITA.\", \"lang\": \"French\"}");
        Files.writeString(folder.resolve("b.csv"), "text,date,language\nFRA meets ITA.,2024-02-19,en-GB\n");
        Files.writeString(folder.resolve("c.txt"), "language: de\n\nFRA meets ITA.\n");
        Files.writeString(folder.resolve("d.txt"), "FRA meets ITA.\n");

        assertThat(Reads.of(folder).found().map(Result.Found::language)).containsExactly("French", "en-GB", "de", "");
    }
}
