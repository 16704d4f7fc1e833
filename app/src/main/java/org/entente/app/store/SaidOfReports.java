package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Settled;
import org.entente.app.judgement.Shown;

/** What people have said of reports, as those stand now. */
final class SaidOfReports {
    private final Map<String, List<Opinion>> byReport = new HashMap<>();
    private final Map<Integer, Integer> coders;

    private SaidOfReports(Map<Integer, Integer> coders) {
        this.coders = coders;
    }

    /** Whether anybody has said anything: mostly nobody has, and then nothing else is asked for. */
    static boolean isAny(Database db) {
        return !db.query("SELECT 1 FROM judgement LIMIT 1", row -> 1).isEmpty();
    }

    static SaidOfReports of(Database db, Collection<String> reports) {
        SaidOfReports said = new SaidOfReports(coders(db));
        Map<String, Shown> shown = new HashMap<>();
        db.query(
                JudgementRow.SHOWN + "WHERE report_now IN (SELECT unnest(?::VARCHAR[]))",
                row -> shown.put(row.getString("id"), JudgementRow.shown(row)),
                reports);
        if (!shown.isEmpty()) {
            db.query(
                            "SELECT * FROM judgement WHERE judged IN (SELECT unnest(?::VARCHAR[])) ORDER BY number",
                            JudgementRow::judgement,
                            shown.keySet())
                    .forEach(judgement -> said.add(shown.get(judgement.judged()), judgement));
        }
        return said;
    }

    /** How many people are to judge the events of each review, by its number. */
    static Map<Integer, Integer> coders(Database db) {
        Map<Integer, Integer> coders = new HashMap<>();
        db.query("SELECT number, coders FROM review", row -> coders.put(row.getInt("number"), row.getInt("coders")));
        return coders;
    }

    private void add(Shown shown, Judgement judgement) {
        byReport.computeIfAbsent(shown.reportNow().orElseThrow(), report -> new ArrayList<>())
                .add(new Opinion(shown, judgement));
    }

    /** What follows from what was said of each of these reports of which anything was. */
    List<Settled> settled(Collection<String> reports) {
        return reports.stream()
                .flatMap(report -> Optional.ofNullable(byReport.get(report)).stream())
                .map(opinions -> Settled.of(opinions, coders))
                .toList();
    }
}
