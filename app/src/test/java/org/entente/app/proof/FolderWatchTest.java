package org.entente.app.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.app.Fault;
import org.entente.app.setup.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsProvedAndToldWhileTheWatchGoesOn() throws IOException {
        save(Meeting.SOUND);
        try (FolderWatch changes = FolderWatch.open(folder);
                BufferedReader told = start(changes)) {
            assertThat(until(told, "watching")).first().asString().startsWith("1 entries, 3 sentences, 0 faults");

            save(Meeting.OF_ANOTHER_VERB);
            assertThat(until(told, "1 entries")).hasSize(5).last().asString().contains("2 faults");

            save(Meeting.NO_YAML);
            assertThat(until(told, "proved last")).anyMatch(line -> line.contains("not YAML"));

            save(Meeting.SOUND);
            assertThat(until(told, "1 entries")).last().asString().contains("0 faults");
        }
    }

    @Test
    void aBurstIsOneChange() throws Exception {
        try (FolderWatch changes = FolderWatch.open(folder)) {
            for (int i = 0; i < 20; i++) {
                Path copy = Files.writeString(folder.resolve("04.yaml~"), Meeting.SOUND + "# " + i + "\n");
                Files.move(copy, folder.resolve("04.yaml"), StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(changes.next()).isTrue();

            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(changes::next);
            assertThat(second.completeOnTimeout(false, 400, TimeUnit.MILLISECONDS)
                            .get())
                    .as("a second change")
                    .isFalse();
        }
    }

    @Test
    void aFolderMadeLaterIsWatchedToo() throws IOException {
        try (FolderWatch changes = FolderWatch.open(folder)) {
            Path later = Files.createDirectories(folder.resolve("classes/later"));
            assertThat(changes.next()).isTrue();
            Files.writeString(later.resolve("tea.yaml"), "tea: [cup]\n");
            assertThat(changes.next()).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereCannotBeWatched() {
        assertThatThrownBy(() -> FolderWatch.open(folder.resolve("none")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void aFolderThatGoesAwayEndsTheWatch() throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        try (FolderWatch changes = FolderWatch.open(gone)) {
            Files.delete(gone);
            assertThatThrownBy(changes::next).isInstanceOf(Fault.class).hasMessageContaining("is no folder");
        }
    }

    private void save(String text) throws IOException {
        Path file = folder.resolve(Meeting.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BufferedReader start(FolderWatch changes) throws IOException {
        PipedWriter end = new PipedWriter();
        PrintWriter out = new PrintWriter(end);
        BufferedReader told = new BufferedReader(new PipedReader(end));
        Proof proof = new Proof(ThreeWords::new, "");
        Watch watch = new Watch(() -> LexiconFiles.in(folder), proof::of, Clock.systemUTC(), out);
        Thread watching = new Thread(() -> watch.run(changes, folder.toString()));
        watching.setDaemon(true);
        watching.start();
        return told;
    }

    /** The lines told, as far as the next one that begins so. */
    private static List<String> until(BufferedReader told, String beginning) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = told.readLine();
        while (!line.startsWith(beginning)) {
            lines.add(line);
            line = told.readLine();
        }
        lines.add(line);
        return lines;
    }
}
