package org.entente.app.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.entente.app.store.Dump;

/**
 * Kills an ingest again and again (SIGKILL) and lets it go on each time; what is then in the store must be, table by
 * table and byte by byte, what an ingest leaves that nobody disturbed.
 */
public final class KillTrial {
    private final Path folder;
    private final int articles;
    private final Random random;
    private int kills;
    private int stores;
    private final Set<String> differing = new TreeSet<>();

    /**
     * @param folder an empty one, to work in
     * @param random chooses the moments
     */
    public KillTrial(Path folder, int articles, Random random) {
        this.folder = folder;
        this.articles = articles;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param stores how many ingests were brought to their end
     * @param differing the tables that were other than undisturbed, as {@code "3: report"}; empty if all is well
     */
    public record Outcome(int kills, int stores, Set<String> differing) {}

    /** @param progress told of the number of kills after each of them */
    public Outcome run(int times, IntConsumer progress) throws IOException {
        Path whole = folder.resolve("undisturbed.duckdb");
        Victim.ingest(whole, articles, new PrintStream(OutputStream.nullOutputStream()));
        List<Path> expected = Dump.write(whole, Files.createDirectory(folder.resolve("undisturbed")));
        while (kills < times) {
            disturbed(times, expected, progress);
        }
        return new Outcome(kills, stores, differing);
    }

    /** One store, from its first article to its last. */
    private void disturbed(int times, List<Path> expected, IntConsumer progress) throws IOException {
        stores++;
        Path store = folder.resolve("killed-" + stores + ".duckdb");
        while (kills < times && killed(store, 1 + random.nextInt(articles))) {
            kills++;
            progress.accept(kills);
        }
        if (!Files.exists(store) || kills == times) {
            Victim.ingest(store, articles, new PrintStream(OutputStream.nullOutputStream()));
        }
        List<Path> found = Dump.write(store, Files.createDirectory(folder.resolve("killed-" + stores)));
        for (int i = 0; i < expected.size(); i++) {
            if (Files.mismatch(expected.get(i), found.get(i)) >= 0) {
                differing.add(stores + ": " + expected.get(i).getFileName());
            }
        }
    }

    /** Whether it was killed, when it had read so many articles, before it came to its end. */
    private boolean killed(Path store, int after) throws IOException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        store.toString(),
                        Integer.toString(articles))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream told = victim.getInputStream()) {
            boolean alive = told.readNBytes(after).length == after;
            victim.destroyForcibly();
            int code = victim.waitFor();
            if (!alive && code != 0) {
                throw new IOException("the ingest ended by itself with exit code " + code);
            }
            return code != 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
