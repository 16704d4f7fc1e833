package org.entente.app.setup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.app.Fault;
import org.entente.engine.text.ModelStore;

/**
 * Keeps decoded models in a folder, written under another name first: a run that is killed leaves no half model, and
 * two first runs at once do not disturb each other.
 */
public record ModelCache(Path folder) implements ModelStore {
    /** In {@code ENTENTE_CACHE}, else {@code XDG_CACHE_HOME/entente}, else {@code ~/.cache/entente}. */
    public static ModelCache standard() {
        String own = System.getenv("ENTENTE_CACHE");
        if (own != null && !own.isBlank()) {
            return new ModelCache(Path.of(own));
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return new ModelCache(caches.resolve("entente"));
    }

    /** Whether a model of this name prefix is kept already. */
    public boolean isEmpty() {
        return !Files.exists(folder.resolve("nlp4j-1.1.3-en-dep.weights"));
    }

    @Override
    public InputStream open(String name, Writer writer) throws IOException {
        Path kept = folder.resolve(name);
        if (!Files.exists(kept)) {
            keep(kept, writer);
        }
        return Files.newInputStream(kept);
    }

    private void keep(Path kept, Writer writer) throws IOException {
        Path unfinished = null;
        try {
            Files.createDirectories(folder);
            unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                writer.write(out);
            }
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
            throw new Fault(
                    folder.toString(),
                    "the decoded models (70 MB) cannot be kept there: " + e.getMessage(),
                    "make room, or set ENTENTE_CACHE to another folder",
                    e);
        }
    }
}
