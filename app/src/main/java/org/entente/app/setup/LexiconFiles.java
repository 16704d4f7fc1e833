package org.entente.app.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final String OUTLETS = "outlets.yaml";

    private LexiconFiles() {}

    /** Ours, and those in {@code own}; a file of the same name in {@code own} takes the place of ours. */
    public static List<LexiconSource> all(Optional<Path> own) {
        return own.map(folder -> laidOver(ours(), in(folder))).orElseGet(LexiconFiles::ours);
    }

    /** Those that came with the program. */
    public static List<LexiconSource> ours() {
        try (Bundled ours = Bundled.open("lexicon")) {
            return read(ours.folder());
        }
    }

    /** Those of a folder, nothing else. */
    public static List<LexiconSource> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Fault(folder.toString(), "is no folder", "name a folder of YAML files");
        }
        return read(folder);
    }

    /**
     * The files of {@code own}, marked as such, and those of {@code ours} that have other names. The user's outlets
     * alone do not take the place of ours but stand beside them: who adds one newspaper must not lose all others.
     */
    public static List<LexiconSource> laidOver(List<LexiconSource> ours, List<LexiconSource> own) {
        Map<String, LexiconSource> files = new TreeMap<>();
        ours.forEach(file -> files.put(file.name(), file));
        Optional<LexiconSource> outlets = Optional.ofNullable(files.get(OUTLETS));
        own.forEach(file -> files.put(file.name(), file.asOwn()));
        List<LexiconSource> all = new ArrayList<>(files.values());
        outlets.filter(file -> !all.contains(file)).ifPresent(file -> all.add(0, file));
        return List.copyOf(all);
    }

    /** The files of a folder by their names below it, with {@code /} between the parts. */
    private static List<LexiconSource> read(Path folder) {
        List<LexiconSource> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(LexiconFiles::isLexicon).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.add(new LexiconSource(name, text(file)));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(folder.toString(), "cannot be read: " + e.getMessage(), "check its permissions", e);
        }
    }

    /** An editor's lock beside a file may bear the file's name and be a link to nowhere. */
    private static boolean isLexicon(Path file) {
        boolean named = file.toString().endsWith(".yaml") || file.endsWith(SCORER);
        return named && Files.isRegularFile(file);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Fault(file.toString(), "not UTF-8", "convert it with iconv -f windows-1252 -t utf-8", e);
        }
    }
}
