package org.entente.app.hostile;

import java.io.IOException;
import org.entente.app.corpus.input.Reason;

/** Downloads from databases with all of their marks and nothing between them, or without end. */
final class OddExports {
    private OddExports() {}

    static void write(HostileFolder folder) throws IOException {
        folder.put("nexis-marks.txt", "1 of 3 DOCUMENTS\n\n2 of 3 DOCUMENTS\n\n3 of 3 DOCUMENTS\n", 1);
        folder.put("nexis-many.txt", "1 of 9 DOCUMENTS\n\n".repeat(10_000), 1);
        folder.put("nexis-fields.txt", "1 of 1 DOCUMENTS\n\n" + "LENGTH: 1 words\n".repeat(50_000), 0, Reason.EMPTY);
        folder.put("nexis-end.txt", "End of Document\n".repeat(10_000), 1);
        folder.put("factiva-marks.txt", "HD\n\nWC\n\nPD\n\nSN\n\nLP\n\nTD\n\nAN\n\n".repeat(1000), 1);
        folder.put(
                "factiva-line.txt",
                "HD " + "word ".repeat(Bytes.MB / 10) + "\nWC 3 words\nPD 1 January 2024\nSN A\nLP x\n",
                1);
        folder.put("proquest-rules.txt", ("_".repeat(60) + "\n").repeat(3_000), 1);
    }
}
