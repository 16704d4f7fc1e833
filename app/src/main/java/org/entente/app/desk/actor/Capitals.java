package org.entente.app.desk.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the capitals of states stand on the map: {@code capitals.tsv}. */
final class Capitals {
    private static final Map<String, Projection.Place> PLACES = read();

    private Capitals() {}

    /** That of a state; nothing for whoever has none, such as an organisation. */
    static Optional<Projection.Place> of(String code) {
        return Optional.ofNullable(PLACES.get(code));
    }

    static Map<String, Projection.Place> all() {
        return PLACES;
    }

    private static Map<String, Projection.Place> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Capitals.class.getResourceAsStream("/desk/capitals.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0],
                            cells -> Projection.of(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
