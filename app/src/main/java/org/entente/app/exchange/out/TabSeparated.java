package org.entente.app.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Rows parted by tabs, without quotes, as GDELT, ICEWS, POLECAT and Phoenix write them: a cell holds no tab or line end. */
final class TabSeparated<T> {
    private final List<Field<T>> fields;
    private final String missing;

    /** @param missing what stands in an empty cell: nothing, or {@code "None"} */
    TabSeparated(List<Field<T>> fields, String missing) {
        this.fields = fields;
        this.missing = missing;
    }

    void header(Writer out) throws IOException {
        out.write(fields.stream().map(Field::name).collect(Collectors.joining("\t")));
        out.write('\n');
    }

    void row(T row, Writer out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            plain(fields.get(i).cell(row, missing), out);
        }
        out.write('\n');
    }

    private static void plain(String cell, Writer out) throws IOException {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            out.write(c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c);
        }
    }
}
