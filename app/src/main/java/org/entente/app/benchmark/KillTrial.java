package org.entente.app.benchmark;

import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.entente.app.store.Dump;

/**
 * Kills work on a store again and again (SIGKILL) and lets it go on each time; what is then in the store must be, table
 * by table and byte by byte, what is there when nobody disturbed it.
 */
public final class KillTrial {
    /** A kill comes so many milliseconds after something was told, at most: what follows it is hit too. */
    private static final int LATEST = 250;

    private final Path folder;
    private final KilledWork work;
    private final int size;
    private final Random random;
    private final Path before;
    private int kills;
    private int stores;
    private final Set<String> differing = new TreeSet<>();

    /**
     * @param folder an empty one, to work in
     * @param size how many articles, or rows
     * @param random chooses the moments
     */
    public KillTrial(Path folder, KilledWork work, int size, Random random) {
        this.folder = folder;
        this.work = work;
        this.size = size;
        this.random = random;
        before = folder.resolve("before.duckdb");
    }

    /**
     * What came of it.
     *
     * @param stores how many times the work was brought to its end
     * @param differing the tables that were other than undisturbed, as {@code "3: report"}; empty if all is well
     */
    public record Outcome(int kills, int stores, Set<String> differing) {}

    /** @param progress told of the number of kills after each of them */
    public Outcome run(int times, IntConsumer progress) throws IOException {
        work.prepare(before, size);
        Path whole = fresh("undisturbed.duckdb");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        work.run(whole, size, new PrintStream(told));
        List<Path> expected = Dump.write(whole, Files.createDirectory(folder.resolve("undisturbed")));
        while (kills < times) {
            disturbed(times, told.size(), expected, progress);
        }
        return new Outcome(kills, stores, differing);
    }

    /** One store, from its beginning to its end. */
    private void disturbed(int times, int steps, List<Path> expected, IntConsumer progress) throws IOException {
        stores++;
        Path store = fresh("killed-" + stores + ".duckdb");
        boolean done = false;
        while (kills < times && !done) {
            done = !killed(store, 1 + random.nextInt(steps));
            if (!done) {
                kills++;
                progress.accept(kills);
            }
        }
        if (!done) {
            work.run(store, size, KilledWork.silent());
        }
        List<Path> found = Dump.write(store, Files.createDirectory(folder.resolve("killed-" + stores)));
        for (int i = 0; i < expected.size(); i++) {
            if (Files.mismatch(expected.get(i), found.get(i)) >= 0) {
                differing.add(stores + ": " + expected.get(i).getFileName());
            }
        }
    }

    /** A store as it is before the work, if there is one. */
    private Path fresh(String name) throws IOException {
        Path store = folder.resolve(name);
        if (Files.exists(before)) {
            Files.copy(before, store);
        }
        return store;
    }

    /** Whether it was killed, soon after it had told of so many steps, before it came to its end. */
    private boolean killed(Path store, int after) throws IOException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        work.name(),
                        store.toString(),
                        Integer.toString(size))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream told = victim.getInputStream()) {
            told.readNBytes(after);
            // Told on, it must not wait for anybody to listen.
            Thread listening = new Thread(() -> drain(told), "listening");
            listening.setDaemon(true);
            listening.start();
            if (victim.waitFor(random.nextInt(LATEST), TimeUnit.MILLISECONDS) && victim.exitValue() != 0) {
                throw new IOException("the work ended by itself with exit code " + victim.exitValue());
            }
            victim.destroyForcibly();
            return victim.waitFor() != 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void drain(InputStream told) {
        try {
            told.transferTo(OutputStream.nullOutputStream());
        } catch (IOException killed) {
            // It has nothing more to tell.
        }
    }
}
