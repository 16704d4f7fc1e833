package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.app.corpus.input.Result;

/** A bar on the terminal while articles are coded or a long file is read; nothing where there is no terminal. */
final class Progress implements AutoCloseable {
    private static final int REDRAW_MS = 500;

    private final Optional<ProgressBar> bar;

    private long before;
    private long last;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Over bytes of a file, all of its readings together. */
    static Progress overBytes(String task, long bytes) {
        if (System.console() == null) {
            return new Progress(Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" MB", 1 << 20)
                .setInitialMax(bytes)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .build();
        return new Progress(Optional.of(bar));
    }

    /** So many bytes of the file are read; where it is fewer than before, it is read anew. */
    void read(long bytes) {
        before += bytes < last ? last : 0;
        last = bytes;
        bar.ifPresent(b -> b.stepTo(before + bytes));
    }

    static Progress over(List<Path> files) {
        return new Progress(System.console() == null ? Optional.empty() : Optional.of(bar(files)));
    }

    /** Over so many steps. */
    static Progress counted(String task, long steps) {
        return new Progress(System.console() == null ? Optional.empty() : Optional.of(bar(task, steps)));
    }

    void step(Result dealtWith) {
        step();
    }

    void step() {
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
        return bar("coding", known ? files.size() : -1);
    }

    private static ProgressBar bar(String task, long articles) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" articles", 1)
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .build();
    }
}
