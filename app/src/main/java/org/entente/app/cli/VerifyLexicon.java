package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.proof.FolderWatch;
import org.entente.app.proof.Proof;
import org.entente.app.proof.Verdict;
import org.entente.app.proof.Watch;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.setup.SourceTree;
import org.entente.engine.lexicon.LexiconSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente verify-lexicon}: reads the lexicon and proves every example, once or after every change. */
@Command(
        name = "verify-lexicon",
        description = "Reads the lexicon, ours with your own folder laid over it, and proves every example sentence.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente verify-lexicon my-lexicon",
            "  entente verify-lexicon --only 04-consult",
            "  entente verify-lexicon my-lexicon --watch"
        })
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

    @Option(
            names = "--watch",
            description = "Stay, and prove again after every change in DIR; without DIR, in the lexicon's own folder"
                    + " of the checkout. Ctrl-C ends it.")
    private boolean watch;

    @Override
    public Integer call() {
        Proof proof = new Proof(Engine::syntax, only);
        if (watch) {
            watch(proof);
            return Failures.DONE;
        }
        Verdict verdict = proof.of(LexiconFiles.all(Optional.ofNullable(folder)));
        PrintWriter out = spec.commandLine().getOut();
        verdict.faults().forEach(fault -> out.print(fault + "\n"));
        out.print(verdict.counts() + "\n");
        out.flush();
        return verdict.faults().isEmpty() ? Failures.DONE : Failures.CANNOT;
    }

    private void watch(Proof proof) {
        Path watched = Optional.ofNullable(folder).or(SourceTree::lexicon).orElseThrow(VerifyLexicon::nothingToWatch);
        // The folder of the checkout is the whole lexicon: what is removed there must not come back from the jar.
        List<LexiconSource> below = folder == null ? List.of() : LexiconFiles.ours();
        try (FolderWatch changes = FolderWatch.open(watched)) {
            Supplier<List<LexiconSource>> files = () -> LexiconFiles.laidOver(below, LexiconFiles.in(watched));
            new Watch(
                            files,
                            proof::of,
                            Clock.systemDefaultZone(),
                            spec.commandLine().getOut())
                    .run(changes, seen(watched));
        }
    }

    private static Fault nothingToWatch() {
        return Fault.usage(
                "--watch", "this program lies in no checkout that it could watch", "name the folder of your lexicon");
    }

    /** As short as it can be said from here. */
    private static String seen(Path watched) {
        Path here = Path.of("").toAbsolutePath();
        return watched.startsWith(here) ? here.relativize(watched).toString() : watched.toString();
    }
}
