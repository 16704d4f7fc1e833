package org.entente.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.entente.app.desk.read.Remark;
import org.entente.app.desk.read.Remark.Verdict;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
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
                event ? Optional.of(coded(shown.reading(), row)) : Optional.empty());
    }

    /** How an event is coded. */
    static Remark coded(Reading reading, String row) {
        Event event = reading.events().get(number(row) - 1);
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

    /** What was said of each field; as coded where nothing was. */
    public Remark fields() {
        Remark as = coded.orElseThrow();
        return said.filter(remark -> remark.verdict() == Verdict.OTHER)
                .map(remark -> new Remark(
                        row,
                        Verdict.OTHER,
                        or(remark.code(), as.code()),
                        or(remark.source(), as.source()),
                        or(remark.target(), as.target()),
                        or(remark.status(), as.status()),
                        or(remark.date(), as.date()),
                        remark.note()))
                .orElse(as);
    }

    private static String or(String said, String coded) {
        return said.isEmpty() ? coded : said;
    }

    public boolean hasStatus(Status status) {
        return fields().status().equals(status.code());
    }
}
