package org.entente.app.corpus.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** CSV, TSV and tables with other separators: an article a row, the names of the columns in the first. */
public final class TableFormat implements Format {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".psv");
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\t|]");
    private static final int LONGEST_NAME = 40;

    private final Fields fields;

    public TableFormat(Fields fields) {
        this.fields = fields;
    }

    @Override
    public boolean fits(Source source) throws IOException {
        String name = source.name().toLowerCase(Locale.ROOT);
        String type = source.known().type().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || type.startsWith("text/csv")
                || type.startsWith("text/tab-separated-values")
                || isHeader(Encoding.head(source));
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        String head = Encoding.head(source);
        boolean whole = source.head().length < Source.HEAD;
        Dialect dialect = Dialect.of(head, whole, source.name().toLowerCase(Locale.ROOT));
        Reader reader = Encoding.reader(source, opening);
        return TableRows.open(source.place(), reader, dialect, fields, opening);
    }

    /** No article begins with a line of nothing but short names, among them those of a text and of what goes with it. */
    private static boolean isHeader(String head) {
        int end = head.indexOf('\n');
        if (end < 0) {
            return false;
        }
        List<String> cells = SEPARATORS
                .splitAsStream(head.substring(0, end))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
        boolean names = cells.size() > 2
                && cells.stream().allMatch(cell -> cell.length() < LONGEST_NAME && cell.indexOf(' ') < 0);
        return names && FieldReader.areNames(cells);
    }
}
