package org.entente.app.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.Reason;

/** A folder of files that mean harm or are broken, and what must come of each. */
final class HostileFolder {
    /** Writes a file too large to be held in memory. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Path path;
    private final Map<String, Outcome> expected = new TreeMap<>();
    private int articles;

    HostileFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** By the names of the files. */
    Map<String, Outcome> expected() {
        return Collections.unmodifiableMap(expected);
    }

    /** The text of an article unlike all others here: copies are stored but once. */
    String good() {
        return "FRA meets ITA. This is number " + ++articles + ".";
    }

    void put(String name, String content, int articles, Reason... faults) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8), articles, faults);
    }

    /** @param faults the reasons that must be told of it; none and no article for what is passed over and counted */
    void put(String name, byte[] bytes, int articles, Reason... faults) throws IOException {
        put(name, out -> out.write(bytes), articles, faults);
    }

    void put(String name, Writing writing, int articles, Reason... faults) throws IOException {
        try (OutputStream out = Files.newOutputStream(path.resolve(name))) {
            writing.to(out);
        }
        expect(name, articles, faults);
    }

    /** For what was made in the folder by other means. */
    void expect(String name, int articles, Reason... faults) {
        expected.put(
                name,
                new Outcome(
                        articles,
                        Arrays.stream(faults)
                                .map(Reason::code)
                                .collect(Collectors.toCollection(java.util.TreeSet::new))));
    }
}
