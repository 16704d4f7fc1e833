package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.Findings;
import org.entente.app.ingest.Tally;
import org.entente.app.store.Run;
import picocli.CommandLine.Model.CommandSpec;

/** What a command did, as the store remembers it. */
final class Runs {
    private Runs() {}

    static Run of(
            String command,
            CommandSpec spec,
            LocalDateTime started,
            Clock clock,
            String lexicon,
            Tally tally,
            List<Run.Note> notes) {
        return new Run(
                command,
                started,
                LocalDateTime.now(clock),
                spec.root().version()[0].replace("Entente ", ""),
                lexicon,
                tally.inputs(),
                tally.coded(),
                tally.copies(),
                tally.unread(),
                tally.known(),
                tally.undatedCount(),
                tally.events(),
                tally.skipped(),
                notes);
    }

    /** What a corpus was found to be besides its articles. */
    static List<Run.Note> notes(Findings findings) {
        List<Run.Note> notes = new ArrayList<>();
        findings.remarks()
                .forEach(r -> notes.add(new Run.Note(Run.Note.Kind.GUESSED, r.what(), r.place(), r.sources())));
        findings.kinds().forEach((kind, files) -> notes.add(new Run.Note(Run.Note.Kind.PASSED_OVER, kind, "", files)));
        return notes;
    }
}
