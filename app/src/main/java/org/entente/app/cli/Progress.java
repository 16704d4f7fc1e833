package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.app.corpus.Result;

/** A bar on the terminal while articles are coded; nothing where there is no terminal. */
final class Progress implements AutoCloseable {
    private static final int REDRAW_MS = 500;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress over(List<Path> files) {
        return new Progress(System.console() == null ? Optional.empty() : Optional.of(bar(files)));
    }

    void step(Result dealtWith) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** How many lines a file of JSON has is not known before it is read: then the bar only counts. */
    private static ProgressBar bar(List<Path> files) {
        boolean known = files.stream()
                .noneMatch(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)"));
        return new ProgressBarBuilder()
                .setTaskName("coding")
                .setUnit(" articles", 1)
                .setInitialMax(known ? files.size() : -1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .build();
    }
}
