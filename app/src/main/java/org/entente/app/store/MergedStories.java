package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.engine.merging.Comparison;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dyad;

/** Finds out why reports are one event, and which others nearly are. */
final class MergedStories {
    private static final int AROUND = 31;

    private final Database db;
    private final Reports reports;
    private final Merging merging;

    MergedStories(Database db) {
        this.db = db;
        reports = new Reports(db, new Tellings(db));
        merging = new Merging(KeptMerges.of(db));
    }

    /** @param most how many near misses at most */
    MergedStory of(String event, int most) {
        StoredEvent stored = new Browse(db).event(event).map(WholeEvent::event).orElseThrow(() -> unknown(event));
        Map<String, MergedStory.Telling> tellings = tellings("event = ?", event);
        List<Telling> own = reports.ofEvent(event).stream()
                .map(Told::telling)
                .sorted(Comparator.comparing(Telling::id))
                .toList();
        return new MergedStory(stored, List.copyOf(tellings.values()), pairs(own), misses(own, most));
    }

    private Fault unknown(String event) {
        List<String> coders = db.query(
                "SELECT coders FROM reviewed WHERE id = ? AND effect = 'rejected'", row -> row.getString(1), event);
        if (!coders.isEmpty()) {
            return Fault.usage(
                    db.place(),
                    "\"" + event + "\" is no event: " + coders.get(0) + " rejected it",
                    "the desk shows what was said of it");
        }
        boolean report = !tellings("id = ?", event).isEmpty();
        return Fault.usage(
                db.place(),
                report
                        ? "\"" + event + "\" is a report, not the event that it tells"
                        : "there is no event \"" + event + "\"",
                report ? "explain " + eventOf(event) : "entente events --format csv lists the ids");
    }

    private String eventOf(String report) {
        return db.query("SELECT event FROM report WHERE id = ?", row -> row.getString(1), report)
                .get(0);
    }

    private List<Comparison> pairs(List<Telling> own) {
        List<Comparison> pairs = new ArrayList<>();
        for (int a = 0; a < own.size(); a++) {
            for (int b = a + 1; b < own.size(); b++) {
                pairs.add(merging.compare(own.get(a), own.get(b)));
            }
        }
        return pairs;
    }

    private List<MergedStory.Miss> misses(List<Telling> own, int most) {
        TreeSet<LocalDate> days = new TreeSet<>();
        own.stream()
                .filter(t -> t.time().isKnown())
                .forEach(t -> days.add(t.time().start()));
        if (days.isEmpty()) {
            return List.of();
        }
        TreeSet<String> ids = new TreeSet<>(own.stream().map(Telling::id).toList());
        return around(own, days.first().minusDays(AROUND), days.last().plusDays(AROUND)).stream()
                .filter(other -> !ids.contains(other.telling().id()))
                .map(other -> miss(other.telling(), own))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(
                                (MergedStory.Miss m) -> -m.comparison().sum())
                        .thenComparing(m -> m.telling().id()))
                .limit(most)
                .toList();
    }

    private Collection<Told> around(List<Telling> own, LocalDate first, LocalDate last) {
        List<Dyad> dyads = own.stream()
                .flatMap(t -> Stream.of(
                        Optional.of(t.dyad()),
                        t.hint(),
                        Optional.of(Dyad.undirected("---", t.source().code())),
                        Optional.of(Dyad.undirected("---", t.target().code()))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return reports.ofDyads(dyads, first, last);
    }

    /** Nothing where actors, deed or time are others. */
    private Optional<MergedStory.Miss> miss(Telling other, List<Telling> own) {
        List<Comparison> all = own.stream().map(t -> merging.compare(t, other)).toList();
        boolean free = all.stream().allMatch(c -> c.barrier().isEmpty());
        Optional<Double> mean = free
                ? Optional.of(
                        all.stream().mapToDouble(Comparison::sum).average().orElse(0))
                : Optional.empty();
        return all.stream()
                .filter(c -> c.barrier().isEmpty() || c.barrier().get().near())
                .max(Comparator.comparingDouble(Comparison::sum))
                .map(best -> new MergedStory.Miss(telling(other), best, mean));
    }

    private MergedStory.Telling telling(Telling told) {
        return tellings("article = ? AND id = ?", told.article(), told.id()).get(told.id());
    }

    /** By id, the earliest published first. The view {@code telling} would number those of all events first. */
    private Map<String, MergedStory.Telling> tellings(String which, Object... values) {
        List<Row> rows = db.query("SELECT * FROM report WHERE " + which, Row::of, values);
        Map<String, ArticleHead> heads =
                ArticleHead.byId(db, rows.stream().map(Row::article).toList());
        Map<String, MergedStory.Telling> tellings = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> heads.containsKey(row.article()))
                .sorted(Comparator.comparing((Row row) ->
                                heads.get(row.article()).published().orElse(LocalDate.MAX))
                        .thenComparing(Row::article)
                        .thenComparing(Row::ordinal))
                .forEach(row -> tellings.put(row.id(), row.in(heads.get(row.article()))));
        return tellings;
    }

    /** What is told of a row of {@code report}. */
    private record Row(
            String id,
            String article,
            int ordinal,
            Attribution attribution,
            Optional<String> sentence,
            Optional<String> trigger,
            String code,
            String entry,
            String when) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("id"),
                    row.getString("article"),
                    row.getInt("ordinal"),
                    EventRow.attribution(row),
                    Optional.ofNullable(row.getString("sentence")),
                    Optional.ofNullable(row.getString("trigger_words")),
                    row.getString("code"),
                    row.getString("entry"),
                    Optional.ofNullable(row.getString("start_date")).orElse("unknown"));
        }

        MergedStory.Telling in(ArticleHead head) {
            StoredEvent.Report report = new StoredEvent.Report(
                    article,
                    head.title(),
                    head.outlet(),
                    head.address(),
                    head.published(),
                    attribution,
                    sentence,
                    trigger);
            return new MergedStory.Telling(id, report, code, entry, when);
        }
    }
}
