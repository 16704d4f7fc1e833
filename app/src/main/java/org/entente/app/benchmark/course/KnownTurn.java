package org.entente.app.benchmark.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.ontology.Dyad;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A turn that history knows.
 *
 * @param source who told it, and when
 */
public record KnownTurn(Dyad dyad, LocalDate day, Direction direction, String what, String source) {
    /** Those of {@code course/turns.yaml}, in its order. */
    public static List<KnownTurn> all() {
        List<KnownTurn> turns = new ArrayList<>();
        try (InputStream in = KnownTurn.class.getResourceAsStream("/course/turns.yaml")) {
            Object file = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
            ((List<?>) file).forEach(entry -> turns.add(of((Map<?, ?>) entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(turns);
    }

    private static KnownTurn of(Map<?, ?> entry) {
        return new KnownTurn(
                new Dyad(text(entry, "a"), text(entry, "b")),
                LocalDate.parse(text(entry, "day")),
                text(entry, "way").equals("up") ? Direction.IMPROVING : Direction.WORSENING,
                text(entry, "what"),
                text(entry, "source"));
    }

    private static String text(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key).toString();
    }
}
