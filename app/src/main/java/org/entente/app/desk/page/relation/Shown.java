package org.entente.app.desk.page.relation;

import java.util.Optional;
import org.entente.app.course.DyadCourse;
import org.entente.app.desk.ahead.Drawn.Picture;

/**
 * What a view shows, drawn.
 *
 * @param fresh whether nothing has happened between them since it was drawn; else it is being drawn anew
 * @param part what of it the view names; the relation itself if it names none
 */
record Shown(RelationView view, Drawing drawing, Drawing part, Optional<Drawing> with, boolean fresh) {
    /** @param picture of the relation itself */
    static Shown of(RelationView view, Picture<Drawing> picture, Drawings drawings) {
        Drawing part = view.part()
                .map(name -> drawings.part(view.asked(), view.by().orElseThrow(), name))
                .orElse(picture.value());
        Optional<Drawing> with = view.with()
                .map(other -> drawings.of(view.asked().of(other.a(), other.b(), false))
                        .value());
        return new Shown(view, picture.value(), part, with, picture.fresh());
    }

    /** The course that is shown, in full length. */
    DyadCourse course() {
        return part.outline().course();
    }

    /** What of the course lies in the view's period. */
    DyadCourse seen() {
        return view.period().of(course());
    }

    boolean isEmpty() {
        return course().course().counts().events() == 0;
    }
}
