package org.entente.app.course;

import java.util.List;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * What of a stored event a course looks at.
 *
 * @param reports how many tellings of it count, at least 1
 * @param countries the states whose outlets tell it; none where nobody knows
 */
record Observed(String id, Cameo code, When when, Status status, int reports, List<String> countries) {
    /** Between two sides, by their labels; what is no deed needs no score. */
    Observation between(String source, String target, ScoreTable table) {
        boolean deed = status.isDeed();
        return new Observation(
                when.start(),
                when.end(),
                when.precision(),
                deed ? table.score(code) : 0,
                deed,
                code.isVerbal(),
                reports,
                countries,
                source,
                target,
                id);
    }
}
