package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.of;

import java.io.IOException;
import org.entente.app.corpus.input.Reason;

/** Tables whose quotation marks, columns or rows do not fit. */
final class BrokenTables {
    private static final String HEAD = "title,text,date\n";

    private BrokenTables() {}

    static void write(HostileFolder folder) throws IOException {
        quotes(folder);
        columns(folder);
        cells(folder);
    }

    private static void quotes(HostileFolder folder) throws IOException {
        folder.put(
                "quote-open.csv", HEAD + row(folder) + "x,\"" + "a,b\n".repeat(Bytes.MB / 4), 1, Reason.BROKEN_TABLE);
        folder.put(
                "quote-large.csv", HEAD + row(folder) + "x,\"" + "a,b\n".repeat(5 * Bytes.MB + 1), 1, Reason.TOO_LARGE);
        folder.put("quote-within.csv", HEAD + "a,b\"c" + folder.good() + "\"d,2024-01-01\n", 1);
        folder.put("quotes.csv", HEAD + "\"".repeat(1_000_001), 0, Reason.BROKEN_TABLE);
        folder.put("quote-header.csv", "\"title,text,date\n" + row(folder), 0, Reason.NO_TEXT_FIELD);
    }

    private static void columns(HostileFolder folder) throws IOException {
        folder.put(
                "columns.csv",
                "text" + ",x".repeat(100_000) + "\n" + folder.good() + ",y".repeat(100_000) + "\n",
                0,
                Reason.TOO_LARGE);
        folder.put("rows-short.csv", HEAD + "a\n" + row(folder) + "a,b\n", 1, Reason.BROKEN_TABLE);
        folder.put("rows-long.csv", HEAD + "a,b,2024-01-01,c,d\n" + row(folder), 1, Reason.BROKEN_TABLE);
        folder.put("commas.csv", HEAD + row(folder) + ",".repeat(5 * Bytes.MB) + "\n", 1, Reason.TOO_LARGE);
        folder.put("same-names.csv", "text,text,text\n" + folder.good() + ",b,c\n", 1);
        folder.put("no-text.csv", "a,b,c\n1,2,3\n", 0, Reason.NO_TEXT_FIELD);
        folder.put("head-alone.csv", HEAD, 0);
        folder.put("nothing.csv", "", 0, Reason.EMPTY);
        folder.put("blank.csv", "\n".repeat(Bytes.MB), 0, Reason.EMPTY);
        folder.put("separator-lies.csv", "sep=\n" + row(folder), 0, Reason.NO_TEXT_FIELD);
    }

    private static void cells(HostileFolder folder) throws IOException {
        folder.put("nul.csv", of(HEAD, row(folder), "x,a\0b,2024-01-01\n", row(folder)), 2, Reason.BINARY);
        folder.put("cell-large.csv", HEAD + "x," + "y".repeat(20_000_001) + ",2024-01-01\n", 0, Reason.TOO_LARGE);
        folder.put(
                "late-bad.csv",
                of(HEAD, row(folder), "\n".repeat(70_000), new byte[] {(byte) 0xC0}),
                1,
                Reason.NOT_UTF8);
        folder.put("binary.csv", Bytes.noise(20_000), 0, Reason.NOT_UTF8);
        folder.put("formula.csv", HEAD + "=cmd|' /C calc'!A0," + folder.good() + ",2024-01-01\n", 1);
        folder.put("tabs.tsv", "title\ttext\n" + "\t".repeat(Bytes.MB) + "\n", 0, Reason.TOO_LARGE);
        folder.put("quote.tsv", "title\ttext\nx\t\"" + folder.good() + "\ny\t\"" + folder.good() + "\n", 2);
    }

    private static String row(HostileFolder folder) {
        return "x," + folder.good() + ",2024-01-01\n";
    }
}
