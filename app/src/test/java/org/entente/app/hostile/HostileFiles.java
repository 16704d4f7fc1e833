package org.entente.app.hostile;

import java.io.IOException;
import java.nio.file.Path;

/** All families of hostile files. */
final class HostileFiles {
    private HostileFiles() {}

    /** Writes them into a folder, among good ones. */
    static HostileFolder write(Path path) throws IOException {
        HostileFolder folder = new HostileFolder(path);
        for (String letter : "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ")) {
            folder.put(letter + ".txt", folder.good(), 1);
        }
        BrokenArchives.write(folder);
        LyingArchives.write(folder);
        Bombs.write(folder);
        OddLetters.write(folder);
        BrokenJson.write(folder);
        BrokenTables.write(folder);
        OddPages.write(folder);
        BrokenDocuments.write(folder);
        BrokenMails.write(folder);
        BrokenWarcs.write(folder);
        OddDates.write(folder);
        OddExports.write(folder);
        OddFiles.write(folder);
        return folder;
    }
}
