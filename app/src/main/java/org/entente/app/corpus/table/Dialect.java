package org.entente.app.corpus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.corpus.input.PlainText;

/**
 * How the cells of a table are set apart.
 *
 * @param quote the quotation mark around cells, or {@link #NO_QUOTE} where a tab ends a cell whatever is in it
 * @param preamble lines before the header: the "sep=;" of a spreadsheet
 */
record Dialect(char separator, char quote, int preamble) {
    /** No character of Unicode. */
    private static final char NO_QUOTE = '\uFFFF';

    private static final String SEPARATORS = ",;\t|";
    private static final int ROWS = 50;
    private static final int MOST_COLUMNS = 10_000;

    /** By the first rows: the separator that gives most of them as many cells as the first has. */
    static Dialect of(String head, boolean whole, String name) {
        String first = head.lines().findFirst().orElse("");
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() == 5) {
            return new Dialect(first.charAt(4), '"', 1);
        }
        boolean tabs = name.endsWith(".tsv") || name.endsWith(".tab");
        char best = tabs ? '\t' : ',';
        double most = 0;
        for (char separator : (tabs ? "\t,;|" : SEPARATORS).toCharArray()) {
            double score = score(new Dialect(separator, '"', 0), head, whole);
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        boolean bare = best == '\t' && isBare(head, whole);
        return new Dialect(best, bare ? NO_QUOTE : '"', 0);
    }

    boolean quotes() {
        return quote != NO_QUOTE;
    }

    CsvReader<CsvRecord> reader(Reader reader) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(PlainText.LIMIT + (1 << 16))
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(PlainText.LIMIT)
                                .maxRecordSize(2 * PlainText.LIMIT)
                                .build(),
                        reader);
    }

    /** The share of rows that are as long as the first; with one column only, nothing is separated. */
    private static double score(Dialect dialect, String head, boolean whole) {
        List<Integer> lengths = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = dialect.reader(new StringReader(head))) {
            for (CsvRecord row : rows) {
                lengths.add(row.getFieldCount());
                if (lengths.size() > ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // The quotation marks do not fit, or the head ends within a cell: what came before counts.
            return share(lengths);
        }
        return share(whole || lengths.size() < 2 ? lengths : lengths.subList(0, lengths.size() - 1));
    }

    private static double share(List<Integer> lengths) {
        if (lengths.isEmpty() || lengths.get(0) < 2) {
            return 0;
        }
        long same = lengths.stream().filter(lengths.get(0)::equals).count();
        // Of two separators that fit as well, the one that makes more columns.
        return (double) same / lengths.size() + lengths.get(0) * 1e-6;
    }

    /** Whether some cell begins with a quotation mark and does not end with one: then they are part of the text. */
    private static boolean isBare(String head, boolean whole) {
        List<String> lines = head.lines().toList();
        int columns = lines.isEmpty() ? 0 : lines.get(0).split("\t", -1).length;
        List<String> sure = whole || lines.size() < 2 ? lines : lines.subList(0, lines.size() - 1);
        boolean even = sure.stream().allMatch(line -> line.isBlank() || line.split("\t", -1).length == columns);
        return even
                && sure.stream()
                        .flatMap(line -> List.of(line.split("\t", -1)).stream())
                        .anyMatch(cell -> cell.startsWith("\"") && (cell.length() < 2 || !cell.endsWith("\"")));
    }
}
