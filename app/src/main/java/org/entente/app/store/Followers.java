package org.entente.app.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Shown;

/**
 * Keeps {@code judged.report_now} in step with reports that are read anew: what was judged stays with the words it was
 * judged by, whatever the coder makes of them now.
 */
final class Followers {
    private static final String GONE = "WHERE report_now IS NULL AND article IN (SELECT unnest(?::VARCHAR[]))";

    private static final String REPORTS =
            """
            SELECT report.*, span_begin, span_end FROM report JOIN evidence USING (article, ordinal)
            WHERE report.article IN (SELECT unnest(?::VARCHAR[])) ORDER BY report.article, ordinal, telling
            """;

    private final Database db;
    /** Articles of which anything was judged; asked for when the first is read anew. */
    private Set<String> judged;
    /** The report that stands for each now, if any does. */
    private final Map<String, Optional<String>> moved = new LinkedHashMap<>();

    private final Set<String> articles = new HashSet<>();

    Followers(Database db) {
        this.db = db;
    }

    /** An article before and after. */
    void reread(StoredRows before, ArticleRows after) {
        if (judged == null) {
            judged = new HashSet<>(db.query("SELECT DISTINCT article FROM judged", row -> row.getString(1)));
        }
        if (!judged.contains(after.id())) {
            return;
        }
        articles.add(after.id());
        Map<String, String> successors = Changes.successors(before, after);
        before.read().getOrDefault("report", List.of()).forEach(report -> {
            String id = (String) report.get(2);
            moved.put(id, Optional.ofNullable(successors.get(id)));
        });
    }

    /** Once the reports are in their table. */
    void write() {
        if (articles.isEmpty()) {
            return;
        }
        // All at once: what one report is called now another may have been called before.
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        moved.forEach((report, now) -> {
            from.add(report);
            to.add(now.orElse(""));
        });
        db.update(
                """
                UPDATE judged SET report_now = nullif(moved.now, '')
                FROM (SELECT unnest(?::VARCHAR[]) AS before, unnest(?::VARCHAR[]) AS now) moved
                WHERE judged.report_now = moved.before
                """,
                from,
                to);
        findAgain();
    }

    /** What was gone is there again where the same words say the same as when it was judged. */
    private void findAgain() {
        List<Shown> gone = db.query(JudgementRow.SHOWN + GONE, JudgementRow::shown, articles);
        if (gone.isEmpty()) {
            return;
        }
        record There(String article, String id, Coding coding, int begin, int end) {}
        List<There> reports = db.query(
                REPORTS,
                row -> new There(
                        row.getString("article"),
                        row.getString("id"),
                        JudgementRow.coding(row),
                        row.getInt("span_begin"),
                        row.getInt("span_end")),
                articles);
        List<Object[]> found = new ArrayList<>();
        for (Shown shown : gone) {
            reports.stream()
                    .filter(there -> there.article().equals(shown.article()))
                    .filter(there -> there.id().equals(shown.report())
                            || there.begin() < shown.span().end()
                                    && shown.span().begin() < there.end()
                                    && there.coding().saysSameAs(shown.coding()))
                    .findFirst()
                    .ifPresent(there -> found.add(new Object[] {there.id(), shown.id()}));
        }
        db.insert("UPDATE judged SET report_now = ? WHERE id = ?", found);
    }
}
