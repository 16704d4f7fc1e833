package org.entente.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.entente.app.desk.read.Remark;
import org.entente.app.desk.read.Remark.Verdict;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Status;

/**
 * The form beside a row of a reading, in which a person says whether it is right.
 *
 * @param at where the reading is shown
 * @param coded how the event is coded, as a remark; nothing for what is no event
 */
public record RemarkView(String at, String row, Optional<Remark> said, Optional<Remark> coded) {
    static RemarkView of(GivenPage.Shown shown, String row) {
        boolean event = row.startsWith("e");
        return new RemarkView(
                shown.at(),
                row,
                shown.piece().remark(row),
                event ? Optional.of(coded(shown.reading().events().get(number(row) - 1), row)) : Optional.empty());
    }

    private static Remark coded(Event event, String row) {
        return new Remark(
                row,
                Verdict.RIGHT,
                event.code().code(),
                event.source().actor().label(),
                event.target().actor().label(),
                event.status().code(),
                event.when().isKnown() ? event.when().start().toString() : "",
                "");
    }

    static int number(String row) {
        return Integer.parseInt(row.substring(1));
    }

    /** The sentence or row, by its number. */
    public int number() {
        return number(row);
    }

    public boolean is(String verdict) {
        return said.filter(remark -> remark.verdict().code().equals(verdict)).isPresent();
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    /** What was said of a field; as coded where nothing was. */
    public Remark fields() {
        return said.filter(remark -> remark.verdict() == Verdict.OTHER)
                .or(() -> coded)
                .orElseGet(() -> said.orElseThrow());
    }

    public boolean hasStatus(Status status) {
        return fields().status().equals(status.code());
    }
}
