package org.entente.lexicon;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.engine.text.ModelStore;

/** Decoded models in a folder of the build, so that a whole build decodes them once. */
record KeptModels(Path folder) implements ModelStore {
    /** In the folder the system property {@code entente.models} names, else in {@code target/models}. */
    static KeptModels ofBuild() {
        return new KeptModels(Path.of(System.getProperty("entente.models", "target/models")));
    }

    @Override
    public InputStream open(String name, Writer writer) throws IOException {
        Path kept = folder.resolve(name);
        if (!Files.exists(kept)) {
            keep(kept, writer);
        }
        return Files.newInputStream(kept);
    }

    /** Under another name first: two builds at once do not read each other's half-written models. */
    private void keep(Path kept, Writer writer) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            writer.write(out);
        }
        Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
