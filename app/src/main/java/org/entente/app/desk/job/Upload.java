package org.entente.app.desk.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.Fault;

/**
 * Files that were sent, in a folder of their own until they are read. On the disk they have names of ours: those they were
 * sent with may be anything, and are only shown.
 */
public final class Upload {
    private static final int LONGEST_NAME = 200;
    private static final Pattern ENDING = Pattern.compile("(\\.[A-Za-z0-9]{1,8}){1,2}\\z");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");

    private final Path folder;
    private final Map<Path, String> names = new LinkedHashMap<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    public static Upload begin() {
        try {
            return new Upload(Files.createTempDirectory("entente-upload"));
        } catch (IOException e) {
            throw full(e);
        }
    }

    /** @param name as it was sent */
    public Path add(String name, InputStream bytes) {
        Matcher ending = ENDING.matcher(name);
        Path file = folder.resolve((names.size() + 1) + (ending.find() ? ending.group() : ""));
        try {
            Files.copy(bytes, file);
        } catch (IOException e) {
            remove();
            throw full(e);
        }
        names.put(file, shown(name));
        return file;
    }

    private static Fault full(IOException e) {
        return new Fault(
                System.getProperty("java.io.tmpdir"),
                "what was sent cannot be kept there for reading: " + e.getMessage(),
                "free some space",
                e);
    }

    public List<Path> files() {
        return List.copyOf(names.keySet());
    }

    /** What they were called, each without folders. */
    public String title() {
        return String.join(", ", names.values());
    }

    /** A place in one of the files, by the name that it was sent with. */
    public String place(String place) {
        for (Map.Entry<Path, String> file : names.entrySet()) {
            String own = file.getKey().toString();
            if (place.equals(own) || place.startsWith(own + "!") || place.startsWith(own + ":")) {
                return file.getValue() + place.substring(own.length());
            }
        }
        return place;
    }

    /** The last part of a name, without what steers a terminal or turns the writing round. */
    public static String shown(String name) {
        String last =
                STEERING.matcher(name.replaceFirst("(?s)\\A.*[/\\\\](?=.)", "")).replaceAll("");
        String cut = last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
        return cut.isBlank() ? "a file without a name" : cut.strip();
    }

    /** Deletes them. */
    public void remove() {
        try {
            for (Path file : names.keySet()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
