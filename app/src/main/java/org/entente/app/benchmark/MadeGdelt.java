package org.entente.app.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.engine.ontology.Ontology;

/** Makes up GDELT rows as long and as varied as real ones: the same seed makes the same bytes. */
public final class MadeGdelt {
    private static final List<String> STATES = List.of(
            "USA", "RUS", "CHN", "GBR", "FRA", "DEU", "TUR", "IRN", "ISR", "UKR", "IND", "PAK", "AFG", "SYR", "IRQ",
            "EGY");
    private static final List<String> FIPS =
            List.of("US", "RS", "CH", "UK", "FR", "GM", "TU", "IR", "IS", "UP", "IN", "PK", "AF", "SY", "IZ", "EG");
    private static final List<String> ROLES = List.of("", "", "", "GOV", "MIL", "COP", "MED", "LEG", "BUS", "CVL");
    private static final int NAMES = 5000;
    private static final int PLACES = 20_000;
    private static final int FIRST_ID = 410_000_000;
    private static final int ROWS_A_DAY = 150_000;
    private static final int EPOCH_DAY = 16_485;

    private final Random random;
    private final List<String> codes =
            Ontology.codes().keySet().stream().filter(code -> code.length() > 2).toList();

    private MadeGdelt(long seed) {
        random = new Random(seed);
    }

    /** Writes so many rows. */
    public static void write(Path file, int rows, long seed) throws IOException {
        MadeGdelt made = new MadeGdelt(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < rows; i++) {
                out.write(made.row(i));
            }
        }
    }

    private String row(int i) {
        String day = LocalDate.ofEpochDay(EPOCH_DAY + i / ROWS_A_DAY).toString().replace("-", "");
        StringBuilder row = new StringBuilder(512);
        cells(row, FIRST_ID + i, day, day.substring(0, 6), day.substring(0, 4), day.substring(0, 4) + ".1342");
        actor(row);
        actor(row);
        String code = codes.get(random.nextInt(codes.size()));
        int told = 1 + random.nextInt(10);
        cells(row, random.nextInt(2), code, code.substring(0, 3), code.substring(0, 2));
        cells(row, 1 + random.nextInt(4), random.nextInt(20) / 2.0 - 5, told, 1, told, random.nextInt(100) / 10.0 - 5);
        place(row);
        place(row);
        place(row);
        cells(row, day + "120000");
        return row.append("http://www.outlet")
                .append(random.nextInt(3000))
                .append(".example/world/")
                .append(day)
                .append("/words-of-a-headline-")
                .append(i)
                .append(".html\n")
                .toString();
    }

    private void actor(StringBuilder row) {
        // A name belongs to a code, as most do.
        int name = random.nextInt(NAMES);
        String state = STATES.get(name % STATES.size());
        String role = ROLES.get(name / STATES.size() % ROLES.size());
        cells(row, state + role, "NAME " + name, state, "", "", "", "", role, "", "");
    }

    private void place(StringBuilder row) {
        int town = random.nextInt(PLACES);
        String fips = FIPS.get(town % FIPS.size());
        String name = "Town " + town + ", Province " + town % 40 + ", State";
        cells(row, 4, name, fips, fips + town % 40, town % 1000, town % 90 + ".25", town % 180 + ".5", -town);
    }

    private static void cells(StringBuilder row, Object... values) {
        for (Object value : values) {
            row.append(value).append('\t');
        }
    }
}
