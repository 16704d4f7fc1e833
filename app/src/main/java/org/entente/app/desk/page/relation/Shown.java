package org.entente.app.desk.page.relation;

import java.util.Optional;
import org.entente.app.course.DyadCourse;
import org.entente.app.desk.ahead.Drawn.Picture;

/**
 * What a view shows, drawn.
 *
 * @param fresh whether nothing has happened between them since it was drawn; else it is being drawn anew
 * @param course that of the relation, or of the part that the view names
 */
record Shown(RelationView view, Drawing drawing, DyadCourse course, Optional<Drawing> with, boolean fresh) {
    static Shown of(RelationView view, Drawings drawings) {
        Picture<Drawing> picture = drawings.of(view.asked());
        Drawing drawing = picture.value();
        DyadCourse course = view.part()
                .map(name -> drawing.part(view.by().orElseThrow(), name))
                .orElse(drawing.whole());
        Optional<Drawing> with = view.with()
                .map(other -> drawings.of(view.asked().of(other.a(), other.b(), false))
                        .value());
        return new Shown(view, drawing, course, with, picture.fresh());
    }

    /** What of the course lies in the view's period. */
    DyadCourse seen() {
        return view.period().of(course);
    }

    boolean isEmpty() {
        return course.course().counts().events() == 0;
    }
}
