package org.entente.app.exchange.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.entente.app.Counted;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.input.Spoiled;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.Imports;
import org.entente.engine.lexicon.Listed;

/** Goes through the files of a data set, row by row, in constant memory. */
public final class EventImport {
    private final EventFormat format;
    private final Imports store;
    private final LongConsumer progress;
    private final Notes notes = new Notes();
    private final Faults faults = new Faults();
    private long rows;
    private long undated;

    /**
     * @param items our actor tables
     * @param progress is told how many bytes of the file at hand have been read
     */
    public EventImport(DataSet set, List<Listed> items, Imports store, LongConsumer progress) {
        this.format = set.format(items, notes);
        this.store = store;
        this.progress = progress;
    }

    /** Imports all of them, whatever is wrong with some; what is read of a broken file is kept. */
    public ImportTally run(EventFiles all) {
        all.skipped().forEach(faults::add);
        all.files().forEach(this::read);
        store.flush();
        return new ImportTally(rows, store.added(), undated, notes, faults);
    }

    private void read(Path file) {
        String name = file.toString();
        String last = file.getFileName().toString();
        try (InputStream in = new Counted(Files.newInputStream(file), progress);
                Articles none = new Unpacked(this::table).open(Source.of(name, last, Known.NOTHING, in))) {
            while (none.hasNext()) {
                if (none.next() instanceof Skipped fault) {
                    faults.add(fault);
                }
            }
        } catch (IOException e) {
            faults.add(Skipped.unreadable(name, e));
        }
    }

    private Articles table(Source source) {
        String place = source.place();
        RowReader reader = new RowReader(source.stream());
        try {
            RowReader.Line line = reader.next();
            if (line == RowReader.Line.END) {
                return Articles.of(new Skipped(place, Reason.EMPTY, "is empty"));
            }
            EventFormat.Rows rows = format.rows(reader.row());
            for (line = rows.header() ? reader.next() : line; line != RowReader.Line.END; line = reader.next()) {
                row(rows, reader, line, place);
            }
            return Articles.of();
        } catch (BadInput bad) {
            return Articles.of(bad.at(place));
        } catch (IOException e) {
            Reason reason = e instanceof Spoiled spoiled ? spoiled.reason() : Reason.UNREADABLE;
            return Articles.of(
                    new Skipped(place + ":" + (reader.line() + 1), reason, "breaks off here: " + e.getMessage()));
        }
    }

    private void row(EventFormat.Rows format, RowReader reader, RowReader.Line line, String place) {
        rows++;
        try {
            if (line == RowReader.Line.TOO_LONG) {
                throw new BadRow(Reason.WRONG_CELLS, "is longer than a megabyte");
            }
            ImportedEvent event = format.read(reader.row());
            undated += event.day() == ImportedEvent.UNDATED ? 1 : 0;
            store.add(event);
        } catch (BadRow bad) {
            faults.add(place, reader.line(), bad);
        }
    }
}
