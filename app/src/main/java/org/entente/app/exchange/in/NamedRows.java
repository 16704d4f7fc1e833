package org.entente.app.exchange.in;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.store.ImportedEvent;

/** The rows of a file whose columns have names, from a header or by the data set's codebook: set right before they are read. */
abstract class NamedRows implements EventFormat.Rows {
    final Days days = new Days();

    private final Columns columns;
    private final boolean header;
    private final RowShape shape;
    private final Notes notes;

    /**
     * @param header whether the first line names the columns
     * @param kinds what the columns of these names can hold, where it is not any text
     * @param used the columns that are read
     */
    NamedRows(Columns columns, boolean header, Map<Kind, List<String>> kinds, List<String> used, Notes notes) {
        this.columns = columns;
        this.header = header;
        this.shape = RowShape.of(columns, kinds, used);
        this.notes = notes;
    }

    @Override
    public final boolean header() {
        return header;
    }

    @Override
    public final ImportedEvent read(Row row) throws BadRow {
        shape.fit(row, notes);
        return event(row);
    }

    /** @param row with as many cells as there are columns */
    abstract ImportedEvent event(Row row) throws BadRow;

    /** What stands in the first of these columns that there is; empty if there is none. */
    final String value(Row row, String... column) {
        return row.value(columns.at(column));
    }

    /** The event's id in the data set. */
    final String id(Row row, String column) throws BadRow {
        String id = value(row, column);
        if (id.isEmpty()) {
            throw new BadRow(Reason.NO_ID, "has no " + column);
        }
        return id;
    }

    /** The data set's own score; NaN if it gives none. */
    final double score(Row row, String... column) {
        int at = columns.at(column);
        return row.value(at).isEmpty() ? Double.NaN : row.decimal(at);
    }

    /** The day of the event. */
    final int day(Row row, String column) throws BadRow {
        return days.day(row, columns.at(column));
    }

    /** From the narrower to the wider: {@code "Gyumri, Shirak, Armenia"}. */
    final String placeName(Row row) {
        return Stream.of("City", "District", "Province", "Country")
                .map(column -> value(row, column))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
