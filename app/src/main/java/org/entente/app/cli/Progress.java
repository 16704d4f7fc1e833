package org.entente.app.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.app.corpus.Corpus;

/** A bar on the terminal while articles are coded or a long file is read; nothing where there is no terminal. */
final class Progress implements AutoCloseable {
    private static final int REDRAW_MS = 500;

    private final Optional<ProgressBar> bar;

    private long articles;
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

    /**
     * Over the bytes of a corpus, whatever they are packed in. How many there are is found out meanwhile, since a walk
     * through a million files takes its time.
     */
    static Progress over(Corpus corpus) {
        if (System.console() == null) {
            return new Progress(Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("coding")
                .setUnit(" kB", 1000)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .build();
        Thread counter = new Thread(() -> bar.maxHint(corpus.size()), "counter");
        counter.setDaemon(true);
        counter.start();
        return new Progress(Optional.of(bar));
    }

    /** Over so many articles. */
    static Progress counted(String task, long articles) {
        return counted(task, " articles", articles);
    }

    /** @param unit what is counted, with a space before it */
    static Progress counted(String task, String unit, long number) {
        if (System.console() == null) {
            return new Progress(Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(number)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .build();
        return new Progress(Optional.of(bar));
    }

    /** One more. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** So many by now. */
    void stepTo(long number) {
        bar.ifPresent(b -> b.stepTo(number));
    }

    /** One more input is dealt with, and so much of the corpus is read. */
    void step(Corpus corpus) {
        articles++;
        bar.ifPresent(b -> {
            b.stepTo(corpus.bytesRead());
            b.setExtraMessage(articles + (articles == 1 ? " article" : " articles"));
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
