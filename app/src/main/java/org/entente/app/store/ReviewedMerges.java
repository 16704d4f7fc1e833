package org.entente.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Pairs;
import org.entente.app.judgement.Verdict;
import org.entente.engine.merging.Overrides;

/**
 * What coders have said of merging, over the lines of a file: the file is stronger, and a part that would tear what is
 * joined is left out, as a file may not say it either.
 */
final class ReviewedMerges {
    private ReviewedMerges() {}

    static Overrides over(Overrides lines, Database db) {
        List<Judgement> said =
                db.query("SELECT * FROM judgement WHERE other IS NOT NULL ORDER BY number", JudgementRow::judgement);
        if (said.isEmpty()) {
            return lines;
        }
        Map<String, String> reportNow = new HashMap<>();
        db.query(
                "SELECT id, report_now FROM judged WHERE report_now IS NOT NULL",
                row -> reportNow.put(row.getString("id"), row.getString("report_now")));
        List<Pairs.Word> words = Pairs.settled(said, reportNow, SaidOfReports.coders(db));
        SortedSet<Overrides.Pair> joins = new TreeSet<>(lines.joins());
        SortedSet<Overrides.Pair> parts = new TreeSet<>(lines.parts());
        for (Pairs.Word word : words) {
            Overrides.Pair pair = Overrides.Pair.of(word.a(), word.b());
            if (word.verdict() == Verdict.JOIN && keepsParted(pair, joins, parts)) {
                joins.add(pair);
            }
        }
        Overrides joined = new Overrides(joins, parts);
        for (Pairs.Word word : words) {
            if (word.verdict() == Verdict.PART
                    && !KeptMerges.joinedWith(word.a(), joined).contains(word.b())) {
                parts.add(Overrides.Pair.of(word.a(), word.b()));
            }
        }
        return new Overrides(joins, parts);
    }

    /** Whether nothing that is parted would be joined by this pair, through others too. */
    private static boolean keepsParted(
            Overrides.Pair pair, SortedSet<Overrides.Pair> joins, SortedSet<Overrides.Pair> parts) {
        SortedSet<Overrides.Pair> more = new TreeSet<>(joins);
        more.add(pair);
        Overrides with = new Overrides(more, parts);
        return parts.stream()
                .noneMatch(parted -> KeptMerges.joinedWith(parted.a(), with).contains(parted.b()));
    }
}
