package org.entente.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.app.exchange.out.ExportFormat;
import org.entente.app.exchange.out.Exports;
import org.entente.app.exchange.out.WholeFolder;
import org.entente.app.exchange.out.Written;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Exporting;
import org.entente.app.store.Store;
import org.entente.app.store.TableFormat;

/** Writes a store out several times over, and keeps the time. */
public final class ExportTrial {
    private static final int ROUNDS = 5;

    private final Path store;
    private final Exports exports;
    private final Path folder;

    /** @param folder an empty one, for the files */
    public ExportTrial(Path store, Exports exports, Path folder) {
        this.store = store;
        this.exports = exports;
        this.folder = folder;
    }

    /** The median of the rounds by CPU time, after one that does not count. */
    public ExportSpeed run(ExportFormat format) throws IOException {
        round(format, 0);
        List<ExportSpeed> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS; number++) {
            rounds.add(round(format, number));
        }
        rounds.sort(Comparator.comparingDouble(ExportSpeed::cpuSeconds));
        return rounds.get(ROUNDS / 2);
    }

    private ExportSpeed round(ExportFormat format, int number) throws IOException {
        String name = format.toString().toLowerCase(Locale.ROOT);
        Path place = folder.resolve(name + number);
        Written written = new Written();
        long cpu = Resources.cpuNanos();
        long start = System.nanoTime();
        try (Store opened = Store.openToRead(store);
                WholeFolder whole = WholeFolder.at(place, false)) {
            write(opened.exporting(), format, whole, written);
            whole.finish();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (Resources.cpuNanos() - cpu) / 1e9;
        long rows = written.rows().values().stream().mapToLong(Long::longValue).sum();
        return new ExportSpeed(name, rows, bytes(place), seconds, busy);
    }

    private void write(Exporting store, ExportFormat format, WholeFolder whole, Written written) throws IOException {
        if (format.holdsTables()) {
            store.tables(EventFilter.ALL, TableFormat.valueOf(format.name()), whole.folder(), written::rows);
        } else {
            try (var events = store.events(EventFilter.ALL)) {
                exports.events(format, false, events, whole, written);
            }
        }
    }

    private static long bytes(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
