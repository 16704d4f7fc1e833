package org.entente.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.actors.ActorYaml;
import org.entente.app.actors.WholeFile;
import org.entente.app.actors.Written;
import org.entente.app.actors.petrarch.PetrarchImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente actors import-petrarch}: dictionaries of PETRARCH and TABARI. */
@Command(
        name = "import-petrarch",
        description = {
            "Makes a table out of actor and agent dictionaries of PETRARCH or TABARI.",
            "What our own tables say already is left out. Names stand in capitals there; they are written as news"
                    + " writes them."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente actors import-petrarch Phoenix.Countries.actors.txt \\",
            "    Phoenix.agents.txt --lexicon mine",
            "  entente actors import-petrarch old.actors --out old.yaml",
            "",
            "Exit code 1 means that some entries could not be mapped; they are listed."
        })
final class ImportPetrarch implements Callable<Integer> {
    private static final String FILE = "petrarch.yaml";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The dictionaries.")
    private List<Path> files;

    @Mixin
    private ImportOptions options;

    @Override
    public Integer call() {
        Path file = options.file(FILE);
        PetrarchImport petrarch =
                new PetrarchImport(Engine.listing(Optional.empty()).items());
        files.forEach(dictionary -> petrarch.add(dictionary.toString(), lines(dictionary)));
        List<Written> items = petrarch.items();
        String from = files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
        WholeFile.write(file, writer -> {
            writer.write("# Actors and agents, by entente actors import-petrarch of " + from + ".\n\n");
            for (Written item : items) {
                writer.write(ActorYaml.of(item));
            }
        });
        options.wrote(items.size(), "item", "items", file);
        options.report(petrarch.skips());
        return petrarch.skips().places().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    /** Old dictionaries are not always UTF-8. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return latin(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<String> latin(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Fault unreadable(Path file, IOException e) {
        return new Fault(file.toString(), "cannot be read", "name a dictionary that you may read", e);
    }
}
