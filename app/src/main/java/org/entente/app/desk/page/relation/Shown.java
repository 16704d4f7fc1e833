package org.entente.app.desk.page.relation;

import java.util.Optional;
import org.entente.app.course.DyadCourse;

/**
 * What a view shows, drawn.
 *
 * @param course that of the relation, or of the part that the view names
 */
record Shown(RelationView view, Drawing drawing, DyadCourse course, Optional<Drawing> with) {
    static Shown of(RelationView view, Drawings drawings) {
        Drawing drawing = drawings.of(view.asked());
        DyadCourse course = view.part()
                .map(name -> drawing.part(view.by().orElseThrow(), name))
                .orElse(drawing.whole());
        Optional<Drawing> with =
                view.with().map(other -> drawings.of(view.asked().of(other.a(), other.b(), false)));
        return new Shown(view, drawing, course, with);
    }

    /** What of the course lies in the view's period. */
    DyadCourse seen() {
        return view.period().of(course);
    }

    boolean isEmpty() {
        return course.course().counts().events() == 0;
    }
}
