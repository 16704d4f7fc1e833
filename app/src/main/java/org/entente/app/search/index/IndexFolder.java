package org.entente.app.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the index of a store lies. It can be deleted any time. */
final class IndexFolder {
    /** What Lucene calls its files: nothing else in the folder is ever touched. */
    private static final Pattern LUCENE = Pattern.compile("(_.*|segments(_.*)?|pending_segments_.*|write\\.lock)");

    private IndexFolder() {}

    /** Beside the store, or in the cache for one that is only to be read. */
    static Path of(Path store, boolean readOnly, Path cache) {
        Path file = store.toAbsolutePath().normalize();
        if (!readOnly) {
            return file.resolveSibling(file.getFileName() + ".search");
        }
        String name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return cache.resolve("search").resolve(name);
    }

    /** Removes the files of an index that cannot be read. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file ->
                            LUCENE.matcher(file.getFileName().toString()).matches())
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
