package org.entente.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article gives to the tables, for those who write them elsewhere than in a store. */
public final class ArticleValues {
    private final ArticleRows rows;

    public ArticleValues(Kept kept, Terms terms) {
        rows = new ArticleRows(kept, terms);
    }

    /** Rows by table, their values in the order of the columns; without reports, whose events are not known yet. */
    public Map<String, List<Object[]>> tables() {
        Map<String, List<Object[]>> tables = new LinkedHashMap<>();
        tables.put("article", List.<Object[]>of(article()));
        for (String table : ArticleRows.READ) {
            if (!table.equals("report")) {
                tables.put(table, rows.of(table));
            }
        }
        List<Object[]> signature = new ArrayList<>();
        rows.signature().ifPresent(signature::add);
        tables.put("signature", signature);
        return tables;
    }

    /** The row of {@code article}. */
    public Object[] article() {
        return rows.article;
    }

    public List<SentReport> reports() {
        return SentReport.of(rows);
    }

    /** The actors in its events and statements. */
    public Set<String> codes() {
        return rows.codes();
    }
}
