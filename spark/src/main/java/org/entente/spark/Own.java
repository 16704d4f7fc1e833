package org.entente.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.setup.LexiconFiles;

/**
 * What the user says of the coding, sent to every executor once.
 *
 * @param files his own lexicon's, by name; empty if he has none
 * @param texts whether texts are kept
 */
record Own(TreeMap<String, String> files, boolean texts) implements Serializable {
    /** The files laid out in a folder of this machine; empty if there are none. */
    Optional<Path> folder() {
        return files.isEmpty() ? Optional.empty() : Optional.of(LaidOut.of(this));
    }

    static Own of(Optional<Path> lexicon, boolean texts) {
        TreeMap<String, String> files = new TreeMap<>();
        lexicon.ifPresent(folder -> LexiconFiles.in(folder).forEach(file -> files.put(file.name(), file.text())));
        return new Own(files, texts);
    }
}
