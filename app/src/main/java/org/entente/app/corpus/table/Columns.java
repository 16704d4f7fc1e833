package org.entente.app.corpus.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.fields.Values;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/**
 * The names of a table's columns.
 *
 * @param numbered columns that the user calls by their number, from 1
 */
record Columns(List<String> names, List<Integer> numbered) {
    static Columns of(CsvRecord first, Fields fields) {
        List<String> names = new ArrayList<>();
        for (String cell : first.getFields()) {
            String name = cell.strip();
            names.add(name.isEmpty() || names.contains(name) ? "column " + (names.size() + 1) : name);
        }
        List<Integer> numbered = new ArrayList<>();
        for (String said : fields.allNames()) {
            if (said.matches("[1-9]\\d{0,3}") && !names.contains(said)) {
                numbered.add(Integer.parseInt(said));
            }
        }
        return new Columns(names, numbered);
    }

    /** Whether the first row is an article too: the user calls columns by number, and no cell of it is a name. */
    boolean isData() {
        return !numbered.isEmpty() && !FieldReader.isAnyName(names);
    }

    Values values(CsvRecord row) throws BadInput {
        int cells = row.getFieldCount();
        if (cells < names.size() || cells > names.size() && !isBlankFrom(names.size(), row)) {
            throw new BadInput(Reason.BROKEN_TABLE, "has " + cells + " cells where the first row has " + names.size());
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), row.getField(i));
        }
        for (int number : numbered) {
            if (number <= cells) {
                values.put(String.valueOf(number), row.getField(number - 1));
            }
        }
        return new Values(values, names);
    }

    /** A spreadsheet pads its rows. */
    private static boolean isBlankFrom(int cell, CsvRecord row) {
        return row.getFields().subList(cell, row.getFieldCount()).stream().allMatch(String::isBlank);
    }
}
