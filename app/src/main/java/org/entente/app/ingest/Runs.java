package org.entente.app.ingest;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.Program;
import org.entente.app.corpus.Findings;
import org.entente.app.store.Run;

/** What was done to a store, as it remembers it. */
public final class Runs {
    private Runs() {}

    /**
     * A run of this program.
     *
     * @param command what it was: {@code "ingest"}
     * @param lexicon the version of the lexicon it coded with
     */
    public static Run of(
            String command,
            LocalDateTime started,
            LocalDateTime finished,
            String lexicon,
            Tally tally,
            List<Run.Note> notes) {
        return new Run(
                command,
                started,
                finished,
                Program.VERSION,
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
    public static List<Run.Note> notes(Findings findings) {
        List<Run.Note> notes = new ArrayList<>();
        findings.remarks()
                .forEach(r -> notes.add(new Run.Note(Run.Note.Kind.GUESSED, r.what(), r.place(), r.sources())));
        findings.kinds().forEach((kind, files) -> notes.add(new Run.Note(Run.Note.Kind.PASSED_OVER, kind, "", files)));
        return notes;
    }
}
