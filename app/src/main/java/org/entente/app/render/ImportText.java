package org.entente.app.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.exchange.in.Faults;
import org.entente.app.exchange.in.ImportTally;
import org.entente.app.exchange.in.Notes;

/** What an import did, in words. */
public final class ImportText {
    private static final int NAMES = 10;
    private static final double PERCENT = 100;

    private ImportText() {}

    /** What became of the rows, what was mended, and whom our tables do not know. */
    public static String summary(ImportTally tally, Path store) {
        StringBuilder out = new StringBuilder(line(
                "%,d rows: %,d new events in %s, %,d known already, %,d left out",
                tally.rows(),
                tally.added(),
                store,
                tally.known(),
                tally.faults().total()));
        if (tally.undated() > 0) {
            out.append(line("%,d rows have no date", tally.undated()));
        }
        tally.notes().mended().forEach((what, count) -> out.append(line("%,d mended: %s", count, what)));
        names(tally.notes(), out);
        return out.toString();
    }

    private static void names(Notes notes, StringBuilder out) {
        if (notes.sides() == 0) {
            return;
        }
        double share = PERCENT * notes.known() / notes.sides();
        out.append(line("%.1f %% of %,d names are actors of ours", share, notes.sides()));
        List<Map.Entry<String, Long>> unknown = notes.unknown(NAMES);
        if (!unknown.isEmpty()) {
            out.append("most frequent among the others, kept by their names:\n");
            unknown.forEach(name -> out.append(line("%,10d  %s", name.getValue(), name.getKey())));
        }
    }

    /** The first faults of each kind, and how many more there are of it. */
    public static String faults(Faults faults) {
        return SkippedText.of(faults.kept(), faults.counts());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
