package org.entente.app.desk.read;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Intake;
import org.entente.app.desk.job.Pen;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.judgement.Shown;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Reading;

/** Puts an article that was read into the store, as an ingest would, with the reading that was shown. */
public final class Storing {
    /** What an ingest has in flight is written within this. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Pen pen;
    private final Coders coders;
    private final Intake intake;
    private final Clock clock;

    public Storing(Pen pen, Coders coders, Intake intake, Clock clock) {
        this.pen = pen;
        this.coders = coders;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Stores it, if it is not stored yet.
     *
     * @param read what was read in the piece
     * @param coder by whose name what was said of its events is kept with it; nothing of that if there is none
     */
    public Piece.Stored store(Piece piece, Piece.Read read, Optional<String> coder) {
        Terms terms = intake.terms().get();
        Piece.Stored stored = pen.with(LONGEST, store -> {
                    Piece.Stored there = piece.stored()
                            .filter(before -> before.id().isPresent())
                            .orElseGet(() -> put(store, piece, read.reading(), terms));
                    return coder.map(name -> judged(store, piece, read.reading(), there, name, terms))
                            .orElse(there);
                })
                .orElseThrow(() -> new Fault(
                        "store", "an ingest is writing and does not come to a break", "try again in a minute"));
        piece.isStored(stored);
        return stored;
    }

    private Piece.Stored put(Store store, Piece piece, Reading reading, Terms terms) {
        Result.Found found = (Result.Found) piece.result();
        String id = found.article().id();
        LocalDateTime started = LocalDateTime.now(clock);
        // Copies whose original is gone come along with any ingest; they are read as always.
        Tally tally = new Ingestion(
                        store.articles(),
                        terms,
                        article -> article.id().equals(id)
                                ? reading
                                : coders.coding().read(article),
                        1,
                        done -> {})
                .run(List.<Result>of(found).iterator());
        store.upkeep().add(Runs.of("read", started, LocalDateTime.now(clock), terms.lexicon(), tally, List.of()));
        return outcome(store, id, tally);
    }

    /** Keeps what was said of its events as judgements, of those that stand so in the store. */
    private Piece.Stored judged(
            Store store, Piece piece, Reading reading, Piece.Stored there, String coder, Terms terms) {
        Judged judged = new Judged(coder, LocalDateTime.now(clock), terms.directory());
        long kept = 0;
        for (Remark remark : piece.remarks()) {
            if (there.id().isPresent() && remark.row().startsWith("e")) {
                String report = reading.events()
                        .get(Integer.parseInt(remark.row().substring(1)) - 1)
                        .id();
                Optional<Shown> shown = store.reviews().showReport(report);
                shown.ifPresent(event -> store.reviews().keep(judged.of(remark, event)));
                kept += shown.isPresent() ? 1 : 0;
            }
        }
        store.reviews().follow();
        String words = kept == 0
                ? "Nothing that you said could be kept with it."
                : "Kept with it: " + kept + (kept == 1 ? " judgement" : " judgements") + " by " + coder + ".";
        return new Piece.Stored(
                there.words().replaceFirst(" (Kept with it|Nothing that you said).*", "") + " " + words, there.id());
    }

    private static Piece.Stored outcome(Store store, String id, Tally tally) {
        Optional<Skipped> skipped = tally.skipped().stream().findFirst();
        if (skipped.isPresent()) {
            return new Piece.Stored("Not stored: " + skipped.get().line() + ".", Optional.empty());
        }
        if (tally.known() > 0) {
            return new Piece.Stored("It was in the store already; nothing was changed.", Optional.of(id));
        }
        String state = store.articles().known(List.of(id)).get(id).state();
        return new Piece.Stored(
                switch (state) {
                    case "copy" -> "Stored as a copy of an article that is there, and not coded.";
                    case "unread" -> "Stored without a reading, as its language is not read.";
                    default -> "Stored with what was read in it.";
                },
                Optional.of(id));
    }
}
