package org.entente.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Tools;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.text.Nlp4jSyntax;
import org.entente.engine.text.repair.MendedTrees;

/** The whole lexicon as it lies in this module, and a coder over it; loaded once for all tests. */
final class Whole {
    static final List<LexiconSource> SOURCES = sources(Path.of("src/main/resources/lexicon"));
    static final Coder CODER = new Coder(new Tools(
            LexiconReader.read(SOURCES),
            ActorReader.read(SOURCES),
            Circumstances.read(SOURCES),
            RelationTable.read(SOURCES),
            OutletTable.read(SOURCES),
            new MendedTrees(Nlp4jSyntax.load(KeptModels.ofBuild())),
            java.util.Optional.empty()));

    private Whole() {}

    private static List<LexiconSource> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .map(f -> new LexiconSource(folder.relativize(f).toString().replace('\\', '/'), text(f)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
