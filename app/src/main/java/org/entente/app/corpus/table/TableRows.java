package org.entente.app.corpus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.fields.Records;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Spoiled;

/**
 * The rows of a table, one after the other; a place is the line on which the row begins: {@code "news.csv:12"}. A row that
 * is too long or too short costs only itself; where the quotation marks go wrong, what came before stays.
 */
final class TableRows extends Records {
    private final String place;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final QuoteCount quotes;
    private final int preamble;
    private final FieldReader fields;
    private Columns columns;

    /** The first row, where it is an article. */
    private Optional<CsvRecord> ahead = Optional.empty();

    private long line = 1;

    private TableRows(String place, Reader in, Dialect dialect, FieldReader fields, Opening opening)
            throws IOException {
        super(place, fields, opening);
        this.place = place;
        this.fields = fields;
        quotes = new QuoteCount(in, dialect.quote());
        preamble = dialect.preamble();
        reader = dialect.reader(quotes);
        rows = reader.iterator();
    }

    static TableRows open(String place, Reader in, Dialect dialect, Fields said, Opening opening)
            throws IOException, BadInput {
        FieldReader fields = new FieldReader(said);
        TableRows table = new TableRows(place, in, dialect, fields, opening);
        table.readHeader(said);
        return table;
    }

    private void readHeader(Fields said) throws IOException, BadInput {
        try {
            for (int i = 0; i < preamble; i++) {
                rows.next();
            }
            if (!rows.hasNext()) {
                throw new BadInput(Reason.EMPTY, "is empty");
            }
            CsvRecord first = rows.next();
            columns = Columns.of(first, said);
            ahead = columns.isData() ? Optional.of(first) : Optional.empty();
            fields.require(columns.values(first));
        } catch (CsvParseException | UncheckedIOException e) {
            Skipped fault = broken(cause(e));
            throw new BadInput(fault.reason(), fault.detail());
        }
    }

    @Override
    protected Optional<Result> read() throws IOException {
        try {
            if (ahead.isEmpty() && !rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = ahead.isPresent() ? ahead.get() : rows.next();
            ahead = Optional.empty();
            line = row.getStartingLineNumber();
            return Optional.of(article(row));
        } catch (CsvParseException | UncheckedIOException e) {
            throw cause(e);
        }
    }

    private Result article(CsvRecord row) {
        String here = place + ":" + line;
        try {
            if (isNeverClosed(row)) {
                throw new BadInput(Reason.BROKEN_TABLE, "opens a quotation mark that is never closed");
            }
            return fields.found(here, columns.values(row));
        } catch (BadInput bad) {
            return bad.at(here);
        }
    }

    /** Then the cell has swallowed all rows to the end of the file. */
    private boolean isNeverClosed(CsvRecord row) {
        String last = row.getField(row.getFieldCount() - 1);
        return last.indexOf('\n') >= 0 && quotes.isOdd() && !hasMore();
    }

    private boolean hasMore() {
        try {
            return rows.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            // It is told when the next row is asked for.
            return true;
        }
    }

    @Override
    protected Skipped broken(IOException e) {
        return e instanceof CharacterCodingException
                ? new Skipped(place, Reason.NOT_UTF8, "is not in one encoding throughout")
                : super.broken(e);
    }

    private IOException cause(RuntimeException e) {
        if (e instanceof UncheckedIOException io) {
            return io.getCause();
        }
        if (e.getCause() instanceof IOException io) {
            return io;
        }
        String why = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        boolean large = why.contains("maximum") || why.contains("exceed");
        return large
                ? new Spoiled(
                        Reason.TOO_LARGE,
                        "holds a cell larger than 20 MB after line " + line
                                + ", perhaps because a quotation mark is missing; the rest is not read")
                : new Spoiled(Reason.BROKEN_TABLE, "cannot be read after line " + line + ": " + why);
    }

    @Override
    public void close() throws IOException {
        super.close();
        reader.close();
    }
}
