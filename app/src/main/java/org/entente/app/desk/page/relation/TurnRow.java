package org.entente.app.desk.page.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course.Turn;

/** A turn with the deeds that made it, the one that pulls strongest first. */
public record TurnRow(Turn turn, List<EventList.Deed> deeds) {
    /** The latest first. */
    static List<TurnRow> of(DyadCourse drawn) {
        List<TurnRow> rows = new ArrayList<>();
        for (Turn turn : drawn.course().turns()) {
            rows.add(new TurnRow(
                    turn,
                    turn.pulls().stream()
                            .flatMap(pull -> EventList.of(drawn, pull).stream())
                            .toList()));
        }
        Collections.reverse(rows);
        return rows;
    }
}
