package org.entente.app.setup;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.engine.lexicon.LexiconSource;

/** The lexicon's files: ours, with a user's own folder laid over them. */
public final class LexiconFiles {
    /** The scorer's weights, the one file that no person writes. */
    public static final String SCORER = "scorer.tsv";

    private LexiconFiles() {}

    /** Ours, and those in {@code own}; a file of the same name in {@code own} takes the place of ours. */
    public static List<LexiconSource> all(Optional<Path> own) {
        Map<String, LexiconSource> files = new TreeMap<>();
        try (Bundled ours = Bundled.open("lexicon")) {
            read(ours.folder(), files);
        }
        own.ifPresent(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new Fault(folder.toString(), "is no folder", "give --lexicon a folder of YAML files");
            }
            read(folder, files);
        });
        return List.copyOf(files.values());
    }

    /** The files of a folder by their names below it, with {@code /} between the parts. */
    private static void read(Path folder, Map<String, LexiconSource> files) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(LexiconFiles::isOfLexicon).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, new LexiconSource(name, text(file)));
            }
        } catch (IOException e) {
            throw new Fault(folder.toString(), "cannot be read: " + e.getMessage(), "check its permissions", e);
        }
    }

    private static boolean isOfLexicon(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.equals(SCORER);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Fault(file.toString(), "not UTF-8", "convert it with iconv -f windows-1252 -t utf-8", e);
        }
    }
}
