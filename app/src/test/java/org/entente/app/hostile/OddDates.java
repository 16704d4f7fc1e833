package org.entente.app.hostile;

import java.io.IOException;
import org.entente.app.corpus.input.Reason;

/** Days of publication that no calendar has, in a header. */
final class OddDates {
    private static final String[] DATES = {
        "20244-01-01",
        "-1",
        "0000-00-00",
        "32 December 2024",
        "2023-02-29",
        "99999999999999999999",
        "+999999999-12-31",
        "\u0662\u0660\u0662\u0664-\u0660\u0661-\u0660\u0661",
        "2024-01-01 or 2024-01-02",
        "03/04/2024",
        "((((((((((((((((((((",
        "NaN",
        "2024-W01-1-1-1-1"
    };

    private OddDates() {}

    static void write(HostileFolder folder) throws IOException {
        for (int i = 0; i < DATES.length; i++) {
            folder.put("date-" + i + ".txt", "date: " + DATES[i] + "\n\n" + folder.good(), 0, Reason.BAD_DATE);
        }
        folder.put("date-long.txt", "date: " + "1".repeat(Bytes.MB) + "\n\n" + folder.good(), 0, Reason.BAD_DATE);
    }
}
