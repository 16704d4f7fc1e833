package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import org.entente.app.ingest.Tally;
import org.entente.app.store.Run;
import picocli.CommandLine.Model.CommandSpec;

/** What a command did, as the store remembers it. */
final class Runs {
    private Runs() {}

    static Run of(String command, CommandSpec spec, LocalDateTime started, Clock clock, String lexicon, Tally tally) {
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
                tally.skipped());
    }
}
