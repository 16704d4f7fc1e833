package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Program;
import org.entente.app.exchange.in.DataSet;
import org.entente.app.exchange.in.EventFiles;
import org.entente.app.exchange.in.EventImport;
import org.entente.app.exchange.in.ImportTally;
import org.entente.app.exchange.in.Notes;
import org.entente.app.render.ImportText;
import org.entente.app.store.Directory;
import org.entente.app.store.Run;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente import SET FILES}: events that others have coded. */
@Command(
        name = "import",
        description = {
            "Puts the events of another data set into a store, beside those that Entente codes.",
            "Files may be plain or packed by zip, gzip or zstd; columns are found by their names, or where a set has no"
                    + " header by their order. An event that is there already is passed over, so that an import may be"
                    + " stopped and run again.",
            "Actors and places get our codes; scores are those of our tables, with the file's own beside them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente import gdelt gdelt/2015/ --store world.duckdb",
            "  entente import icews events.2010.tab.zip --store world.duckdb",
            "  entente events --store world.duckdb --origin gdelt --source USA",
            "",
            "Exit code 1 means that some rows or files were left out; the first of each kind are listed."
        })
final class ImportEvents implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SET", description = "${COMPLETION-CANDIDATES}")
    private DataSet set;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files, or folders to walk.")
    private List<Path> paths;

    @Mixin
    private StoreOption store;

    @Mixin
    private LexiconOption lexicon;

    private final Clock clock;

    ImportEvents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDateTime started = LocalDateTime.now(clock);
        EventFiles files = EventFiles.of(paths);
        Directory directory = new LexiconDirectory(lexicon.folder());
        try (Store opened = Store.open(store.file());
                Progress progress = Progress.overBytes("importing", files.bytes())) {
            ImportTally tally = new EventImport(
                            set,
                            Engine.listing(lexicon.folder()).items(),
                            opened.imports(set.code(), directory),
                            progress::read)
                    .run(files);
            opened.upkeep().add(run(tally, started));
            report(tally);
            return tally.faults().total() == 0 ? Failures.DONE : Failures.SOME_SKIPPED;
        }
    }

    private Run run(ImportTally tally, LocalDateTime started) {
        return new Run(
                "import " + set.code(),
                started,
                LocalDateTime.now(clock),
                Program.VERSION,
                Engine.lexiconVersion(lexicon.folder()),
                tally.inputs(),
                tally.added(),
                0,
                0,
                tally.known(),
                tally.undated(),
                0,
                tally.faults().kept(),
                mended(tally.notes()));
    }

    private static List<Run.Note> mended(Notes notes) {
        return notes.mended().entrySet().stream()
                .map(entry -> new Run.Note(Run.Note.Kind.MENDED, entry.getKey(), "", entry.getValue()))
                .toList();
    }

    private void report(ImportTally tally) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ImportText.summary(tally, store.file()));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.print(ImportText.faults(tally.faults()));
        err.flush();
    }
}
