package org.entente.app.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.store.ToldEvent;

/** A table parted by tabs for each year, with a header: ICEWS, POLECAT. */
final class YearlyTables implements Shape {
    private final String before;
    private final String after;
    private final TabSeparated<ToldEvent> table;

    /** @param before the name of a file before its year, {@code after} behind it */
    YearlyTables(String before, String after, List<Field<ToldEvent>> fields, String missing) {
        this.before = before;
        this.after = after;
        table = new TabSeparated<>(fields, missing);
    }

    @Override
    public void write(Iterator<ToldEvent> events, WholeFolder folder, Written written) throws IOException {
        // Events come by date, but those without one by their first report: several files are open at a time.
        SortedMap<String, Writer> files = new TreeMap<>();
        try {
            while (events.hasNext()) {
                ToldEvent event = events.next();
                String name = before + event.day().getYear() + after;
                table.row(event, open(name, files, folder));
                written.row(name);
            }
        } finally {
            for (Writer file : files.values()) {
                file.close();
            }
        }
    }

    private Writer open(String name, SortedMap<String, Writer> files, WholeFolder folder) throws IOException {
        Writer known = files.get(name);
        if (known != null) {
            return known;
        }
        Writer file = folder.file(name);
        files.put(name, file);
        table.header(file);
        return file;
    }
}
