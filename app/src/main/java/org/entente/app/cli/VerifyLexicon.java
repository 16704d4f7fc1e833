package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.coding.Prover;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente verify-lexicon}: reads the lexicon and proves every example. */
@Command(
        name = "verify-lexicon",
        description = "Reads the lexicon, ours with your own folder laid over it, and proves every example sentence.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente verify-lexicon my-lexicon", "  entente verify-lexicon --only 04-consult"})
final class VerifyLexicon implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder with your own lexicon, laid over ours.")
    private Path folder;

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Prove only files whose name contains this.")
    private String only;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<LexiconSource> files = LexiconFiles.all(Optional.ofNullable(folder));
        List<Problem> problems = new ArrayList<>();
        Lexicon lexicon = read(files, problems);
        int proven = 0;
        int sentences = 0;
        if (problems.isEmpty()) {
            List<Entry> entries = lexicon.entries().stream()
                    .filter(e -> e.file().contains(only))
                    .toList();
            proven = entries.size();
            sentences = entries.stream()
                    .mapToInt(e ->
                            e.codes().size() + e.skips().size() + e.knownWrong().size())
                    .sum();
            problems.addAll(new Prover(lexicon, Engine.syntax()).prove(entries));
        }
        problems.stream().sorted().forEach(out::println);
        out.println(proven + " entries, " + sentences + " sentences, " + problems.size()
                + (problems.size() == 1 ? " fault" : " faults"));
        out.flush();
        return problems.isEmpty() ? Failures.DONE : Failures.CANNOT;
    }

    /** The lexicon, or null with every fault added to {@code problems}. */
    private static Lexicon read(List<LexiconSource> files, List<Problem> problems) {
        Lexicon lexicon = null;
        try {
            lexicon = LexiconReader.read(files);
        } catch (LexiconException e) {
            problems.addAll(e.problems());
        }
        try {
            ActorReader.read(files);
            ContextTable.read(files);
        } catch (LexiconException e) {
            problems.addAll(e.problems());
        }
        return lexicon;
    }
}
