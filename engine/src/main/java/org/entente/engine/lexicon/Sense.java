package org.entente.engine.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.engine.ontology.Assessment.Level;

/**
 * What words say of a relation: where it goes, how it is, or both. "Soured" is {@code (WORSENING, NEUTRAL)}, "friendly"
 * is {@code (NONE, POSITIVE)}, "at a new low" is {@code (NONE, NEGATIVE)}.
 */
public record Sense(Course course, Level level) {
    /** Where it goes; more or less of what the noun says: more trust is better, more mistrust is worse. */
    public enum Course {
        NONE,
        IMPROVING,
        WORSENING,
        MORE,
        LESS,
        STEADY;

        /** What becomes of a relation that comes to be so. */
        public static Course to(Level level) {
            return switch (level) {
                case POSITIVE -> IMPROVING;
                case NEGATIVE -> WORSENING;
                case NEUTRAL -> STEADY;
            };
        }
    }

    /** Only how it is. */
    public static Sense state(Level level) {
        return new Sense(Course.NONE, level);
    }

    /** As written in data: {@code "worsening negative"}; empty if it is no sense. */
    static Optional<Sense> of(String written) {
        Course course = Course.NONE;
        Level level = Level.NEUTRAL;
        for (String word : written.split(" ")) {
            Optional<Course> isCourse = named(Course.values(), word);
            Optional<Level> isLevel = named(Level.values(), word);
            if (isCourse.isEmpty() && isLevel.isEmpty() || word.equals("none")) {
                return Optional.empty();
            }
            course = isCourse.orElse(course);
            level = isLevel.orElse(level);
        }
        return Optional.of(new Sense(course, level));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    public boolean isState() {
        return course == Course.NONE;
    }

    /** The same course, with the level of {@code other}. */
    public Sense with(Level other) {
        return new Sense(course, other);
    }
}
