package org.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.entente.app.corpus.input.Reason;
import org.entente.app.store.ArticleValues;
import org.entente.app.store.Kept;
import org.entente.app.store.SentReport;
import org.entente.engine.ontology.Reading;

/**
 * What an article gives to the tables; or why it could not be coded.
 *
 * @param copyOf the id of the article of which it is a copy, else null
 * @param tables rows by table, reports not among them
 * @param left null unless it could not be coded
 */
record Coded(
        String id,
        String state,
        String copyOf,
        boolean dated,
        HashMap<String, List<Object[]>> tables,
        ArrayList<SentReport> reports,
        TreeSet<String> codes,
        Left left)
        implements Serializable {
    /** Tables that each article fills by itself. */
    static final List<String> TABLES =
            List.of("article", "signature", "evidence", "wording", "quantity", "statement", "assessment");

    static Coded of(Item item, Own own) {
        Executor executor = Executor.with(own);
        try {
            Reading reading = executor.reader().apply(item.article()).inLanguage(item.language());
            return kept(new Kept.Coded(item.place(), reading), executor);
        } catch (RuntimeException | StackOverflowError e) {
            // One article on which the coder stumbles must not cost the others.
            return without(item, "could not be coded: " + e);
        }
    }

    static Coded copy(Item item, Copies.Copy copy, Own own) {
        return kept(
                new Kept.Copy(item.place(), item.article(), item.language(), copy.of(), copy.likeness()),
                Executor.with(own));
    }

    static Coded unread(Item item, Own own) {
        return kept(new Kept.Unread(item.place(), item.article(), item.language()), Executor.with(own));
    }

    static Coded without(Item item, String why) {
        return without(item.id(), new Left(item.order(), item.place(), Reason.NOT_CODED, why));
    }

    static Coded without(String id, Left left) {
        return new Coded(id, "failed", null, true, new HashMap<>(), new ArrayList<>(), new TreeSet<>(), left);
    }

    private static Coded kept(Kept kept, Executor executor) {
        ArticleValues values = new ArticleValues(kept, executor.terms());
        HashMap<String, List<Object[]>> tables = new HashMap<>();
        values.tables().forEach((name, rows) -> tables.put(name, new ArrayList<>(rows)));
        return new Coded(
                kept.article().id(),
                kept.state(),
                kept instanceof Kept.Copy copy ? copy.of() : null,
                kept.article().published().isPresent(),
                tables,
                new ArrayList<>(values.reports()),
                new TreeSet<>(values.codes()),
                null);
    }

    /** Its rows of one of {@link #TABLES}. */
    List<Object[]> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The row of {@code article}. */
    Object[] article() {
        return tables.get("article").get(0);
    }
}
