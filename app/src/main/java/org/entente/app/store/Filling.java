package org.entente.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills an empty store with articles and with the events that somebody says they tell, without looking for what is there
 * and without merging: to have a large one in minutes. What it leaves is what an ingest leaves; its indexes are made at
 * the end.
 */
public final class Filling {
    private static final Pattern INDEX = Pattern.compile("INDEX IF NOT EXISTS (\\w+)");

    /** Where columns stand in {@code report} that {@code coded_event} has too. */
    private static final int EVENT = 3;

    private static final int SOURCE_CODE = 4;
    private static final int BASIS = 21;
    private static final int SENTENCE = 32;
    private static final int TRIGGER = 33;

    /** An appender costs as much as some hundred rows. */
    private static final int AT_ONCE = 2000;

    private static final int OUTLET = 2;
    private static final int ADDRESS = 3;
    private static final int COUNTRY = 4;

    private final Database db;
    private final Terms terms;
    private long articles;
    private Part waiting = new Part();

    Filling(Database db, Terms terms) {
        this.db = db;
        this.terms = terms;
        INDEX.matcher(Resource.text("indexes.sql"))
                .results()
                .forEach(index -> db.execute("DROP INDEX " + index.group(1)));
    }

    /** How many articles it has put in. */
    public long articles() {
        return articles;
    }

    /** Some articles with their events, as rows by table. */
    public static final class Part {
        private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        private int articles;

        private void add(String table, List<Object[]> more) {
            rows.computeIfAbsent(table, name -> new ArrayList<>()).addAll(more);
        }
    }

    /**
     * Articles, with all copies of them, as rows. May be called by several threads at once.
     *
     * @param events for each the ids of the reports of these articles that tell it, the one that stands for it first
     */
    public Part part(List<Kept> kept, List<List<String>> events) {
        List<ArticleRows> rows =
                kept.stream().map(article -> new ArticleRows(article, terms)).toList();
        Map<String, Object[]> reports = new HashMap<>();
        Map<String, Object[]> tellers = new HashMap<>();
        Map<String, List<Object[]>> copies = new HashMap<>();
        for (ArticleRows article : rows) {
            tellers.put(article.id(), article.article);
            article.of("report").forEach(report -> reports.put((String) report[2], report));
            article.copyOf().ifPresent(of -> copies.computeIfAbsent(of, id -> new ArrayList<>())
                    .add(article.article));
        }
        List<Object[]> coded = new ArrayList<>();
        for (List<String> ids : events) {
            List<Object[]> told = ids.stream().map(reports::get).toList();
            told.forEach(report -> report[EVENT] = ids.get(0));
            coded.add(event(told, tellers, copies));
        }
        Part part = new Part();
        part.articles = rows.size();
        part.add("article", rows.stream().map(row -> row.article).toList());
        for (String table : ArticleRows.READ) {
            part.add(table, rows.stream().flatMap(row -> row.of(table).stream()).toList());
        }
        part.add(
                "signature",
                rows.stream().flatMap(row -> row.signature().stream()).toList());
        part.add("coded_event", coded);
        return part;
    }

    /** Puts it in, at the latest with {@link #flush}. */
    public void add(Part part) {
        part.rows.forEach(waiting::add);
        waiting.articles += part.articles;
        if (waiting.articles >= AT_ONCE) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        waiting.rows.forEach(db::append);
        articles += waiting.articles;
        waiting = new Part();
    }

    private static Object[] event(
            List<Object[]> told, Map<String, Object[]> tellers, Map<String, List<Object[]>> copies) {
        Object[] first = told.get(0);
        List<Object> row = new ArrayList<>();
        row.add(first[EVENT]);
        for (int i = SOURCE_CODE; i < SENTENCE; i++) {
            if (i != BASIS) {
                row.add(first[i]);
            }
        }
        Map<Object, Object[]> articles = new LinkedHashMap<>();
        told.forEach(report -> articles.put(report[0], tellers.get((String) report[0])));
        List<Object[]> of = articles.keySet().stream()
                .flatMap(article -> copies.getOrDefault(article, List.of()).stream())
                .toList();
        List<Object[]> all = new ArrayList<>(articles.values());
        all.addAll(of);
        row.add(told.size());
        row.add(articles.size());
        row.add(of.size());
        row.add(distinct(all, OUTLET));
        row.add(distinct(all, COUNTRY));
        row.add(first[0]);
        row.add(tellers.get((String) first[0])[ADDRESS]);
        row.add(first[SENTENCE]);
        row.add(first[TRIGGER]);
        return row.toArray();
    }

    private static int distinct(List<Object[]> rows, int column) {
        Set<Object> values = new HashSet<>();
        rows.stream().map(row -> row[column]).filter(Objects::nonNull).forEach(values::add);
        return values.size();
    }

    /** Makes what follows from the rest: actors, indexes. */
    public void finish() {
        db.inTransaction(() -> Actors.fill(db, terms.directory()));
        db.execute("CHECKPOINT");
        db.execute(Resource.text("indexes.sql"));
        db.execute("CHECKPOINT");
    }
}
