package org.entente.app.render;

import java.util.List;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sides;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.ontology.Attribution;

/** What is said of a course beside its drawing, for pages that set it themselves. */
public final class CourseWords {
    private CourseWords() {}

    /** {@code "1991-12 to 2025-08"}; empty if there is no dated deed. */
    public static String span(Course course) {
        return course.months().isEmpty() ? "" : CourseHead.span(course);
    }

    /** Who makes up a side that is made of members; and who was taken out of both. */
    public static List<String> sides(Sides sides) {
        return CourseHead.sides(sides);
    }

    /** {@code "improving since 2023-03 (0.95)"}. */
    public static String verdict(Verdict verdict) {
        return DirectionsText.words(verdict);
    }

    /** What it rests on, and what was left out. */
    public static String counts(DyadCourse drawn) {
        return CourseFoot.counts(drawn);
    }

    /** How much happens; how the accounts of states differ, where that can be told. */
    public static String volume(Course course) {
        return course.weeks().isEmpty()
                ? ""
                : CourseFoot.volume(course) + (course.tellers().isEmpty() ? "" : " " + CourseFoot.tellers(course));
    }

    /** How it was computed. */
    public static String model(DyadCourse drawn) {
        return "Scores: " + drawn.terms().table().label() + ", −10 (conflict) to +10 (cooperation). "
                + drawn.course().model();
    }

    /** {@code "0.87"}, {@code "> 0.99"}. */
    public static String probability(double value) {
        return Numbers.probability(value);
    }

    /** Who says so: the speaker with the actor he speaks for, or the author. */
    public static String teller(Attribution attribution) {
        return Labels.teller(attribution);
    }

    /** Flat, cut at a space, free of control characters. */
    public static String cut(String text, int width) {
        return Wrapped.cut(text, width);
    }
}
