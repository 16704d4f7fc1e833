package org.entente.app.proof;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.engine.lexicon.LexiconSource;

/** Proves a lexicon, and again after every change of its files, and prints each time what it found. */
public final class Watch {
    private static final double MS = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Supplier<List<LexiconSource>> files;
    private final Function<List<LexiconSource>, Verdict> proof;
    private final Clock clock;
    private final PrintWriter out;

    private List<LexiconSource> known = List.of();
    private String good = "";

    public Watch(
            Supplier<List<LexiconSource>> files,
            Function<List<LexiconSource>, Verdict> proof,
            Clock clock,
            PrintWriter out) {
        this.files = files;
        this.proof = proof;
        this.clock = clock;
        this.out = out;
    }

    /** Until {@code changes} has no more to tell; with those of a folder that is until the program is stopped. */
    public void run(Changes changes, String place) {
        long start = clock.millis();
        known = files.get();
        prove(start);
        line("watching " + place + "; Ctrl-C ends it");
        while (changes.next()) {
            look();
        }
    }

    private void look() {
        long start = clock.millis();
        List<LexiconSource> now;
        try {
            now = files.get();
        } catch (Fault e) {
            line("\n" + time() + "\n" + e.getMessage());
            return;
        }
        Difference difference = Difference.between(known, now);
        if (!difference.isNone()) {
            line("\n" + time() + " " + difference);
            known = now;
            prove(start);
        }
    }

    private void prove(long start) {
        Verdict verdict = proof.apply(known);
        verdict.faults().forEach(fault -> out.print(fault + "\n"));
        String took = String.format(Locale.ROOT, " in %.1f s", (clock.millis() - start) / MS);
        if (verdict.proved()) {
            good = verdict.counts() + ", at " + time();
            line(verdict.counts() + took);
        } else {
            String last = good.isEmpty() ? "" : "\nproved last: " + good;
            line(verdict.faultCount() + took + "; nothing proved" + last);
        }
    }

    private String time() {
        return LocalTime.now(clock).format(TIME);
    }

    private void line(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
