package org.entente.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word beside a store, {@code news.duckdb.desk}, by which a desk that keeps it open tells others where it is to be found.
 * It is a help and no lock: that is DuckDB's.
 */
public final class Sign implements AutoCloseable {
    private static final int LONGEST = 1000;

    private static final Pattern FORM = Pattern.compile(
            "address: (https?://[A-Za-z0-9.:\\[\\]-]+/)\\nprocess: ([0-9]{1,18})\\nstarted: ([0-9]{1,18})\\n");

    private final Path file;
    private final String text;

    private Sign(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * What a sign says.
     *
     * @param address of the desk: {@code "http://localhost:7070/"}
     * @param process its id
     */
    public record Said(String address, long process) {}

    /**
     * Puts it up, unless the one of another desk stands there: several may read one store. Where the folder cannot be
     * written to there is none, and others are told less.
     */
    public static Sign put(Path store, String address) {
        ProcessHandle self = ProcessHandle.current();
        String text = "address: " + address + "\nprocess: " + self.pid() + "\nstarted: " + started(self) + "\n";
        Sign sign = new Sign(beside(store), text);
        if (read(store).isEmpty()) {
            sign.write();
        }
        return sign;
    }

    /** What stands beside a store, if the desk that wrote it is still alive. */
    public static Optional<Said> read(Path store) {
        Matcher form = FORM.matcher(text(beside(store)));
        if (!form.matches()) {
            return Optional.empty();
        }
        long process = Long.parseLong(form.group(2));
        // A number is given to another process once its own has ended.
        return ProcessHandle.of(process)
                .filter(handle -> handle.isAlive() && started(handle) == Long.parseLong(form.group(3)))
                .map(handle -> new Said(form.group(1), process));
    }

    private static long started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
    }

    private static Path beside(Path store) {
        Path real = store.toAbsolutePath();
        try {
            real = store.toRealPath();
        } catch (IOException e) {
            // There is no such store yet: nobody comes to it by another name.
        }
        return real.resolveSibling(real.getFileName() + ".desk");
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** In one move, so that nobody reads half of it. */
    private void write() {
        Path half = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.writeString(half, text, StandardCharsets.ISO_8859_1);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A help, not worth a fault.
        }
    }

    /** Takes it down, if it is this one. */
    @Override
    public void close() {
        if (!text(file).equals(text)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It will be seen that its process has ended.
        }
    }
}
