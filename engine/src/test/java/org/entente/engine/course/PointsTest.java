package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course.Point;
import org.junit.jupiter.api.Test;

class PointsTest {
    private static final List<Point> WEEKS = List.of(
            new Point(LocalDate.of(1913, 6, 30), 1.25, 1, 1.5, 0.5, 2, 0.0625, 3),
            new Point(LocalDate.of(2024, 2, 26), -10, -10, -9.1, -10, -8.7, 1, 0));

    @Test
    void theyAreThosePutIn() {
        assertThat(Points.copyOf(WEEKS)).isEqualTo(WEEKS).hasSize(2);
    }

    @Test
    void whatHappensToTheListTheyCameFromIsNothingToThem() {
        List<Point> given = new ArrayList<>(WEEKS);
        List<Point> points = Points.copyOf(given);
        given.clear();
        assertThat(points).isEqualTo(WEEKS);
        assertThatThrownBy(() -> points.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aCopyOfThemIsNotNeeded() {
        List<Point> points = Points.copyOf(WEEKS);
        assertThat(Points.copyOf(points)).isSameAs(points);
    }
}
