package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.desk.Searching;
import org.entente.app.desk.Tools;
import org.entente.app.store.EventFilter;
import org.entente.app.store.EventWish;
import org.entente.app.store.FeedRow;
import org.entente.app.store.RunBook;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.When.Precision;

/** {@code /}: which relations moved, what happened last, what was left out, and how old all that is. */
public final class NowPage implements Page {
    private static final int EVENTS = 30;
    private static final int RUNS = 5;
    private static final int REASONS = 4;

    /**
     * @param origin whose events are shown
     * @param moves relations that moved; nothing in an empty store, and on later pages of the events
     * @param next the address of the next page of events, if there is one
     */
    public record Model(
            String origin,
            SortedMap<String, Long> origins,
            Age age,
            Optional<Moves.All> moves,
            List<Day> days,
            boolean first,
            Optional<String> next,
            List<Left> left,
            List<FeedRow> troubled,
            Searching.State search) {
        public boolean isEmpty() {
            return origins.isEmpty() && age.articles() == 0;
        }
    }

    /**
     * How old what is shown is.
     *
     * @param run when the last run ended
     * @param day the last day of a deed
     */
    public record Age(long articles, Optional<LocalDateTime> run, Optional<LocalDate> day, LocalDateTime now) {
        public String ago() {
            return run.map(ended -> {
                        java.time.Duration age = java.time.Duration.between(ended, now);
                        return age.toDays() > 0
                                ? Words.count(age.toDays(), "day") + " ago"
                                : age.isNegative() || age.toMinutes() == 0
                                        ? "just now"
                                        : Words.duration(age).replaceFirst(" [0-9]+ s$", "") + " ago";
                    })
                    .orElse("");
        }
    }

    /** The events of one day, or of the month or year that is all that is known. */
    public record Day(String when, List<StoredEvent> events) {}

    /** What a run left out, the most frequent reasons first. */
    public record Left(RunBook.Row run, List<RunBook.Why> reasons) {}

    private final Tools tools;
    private final Searching searching;
    private final Moves moves;

    public NowPage(Tools tools, Searching searching) {
        this.tools = tools;
        this.searching = searching;
        this.moves = new Moves(tools);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context context) {
        Asked asked = new Asked(context);
        SortedMap<String, Long> origins =
                tools.read(store -> new TreeMap<>(store.lists().origins()));
        String origin = asked.oneOf("origin", origins.keySet()).orElse(main(origins));
        List<StoredEvent> found = tools.read(store -> store.browse()
                .events(
                        new EventWish(EventFilter.of(origin), Optional.empty(), Optional.empty()),
                        asked.after(),
                        EVENTS + 1));
        boolean first = asked.after().isEmpty();
        Model model = new Model(
                origin,
                origins,
                tools.read(store -> age(store, origin, first ? found : List.of())),
                first && !origins.isEmpty() ? Optional.of(moves.of(origin)) : Optional.empty(),
                days(found.stream().limit(EVENTS).toList()),
                first,
                next(asked, found),
                first ? tools.read(NowPage::left) : List.of(),
                first ? tools.read(NowPage::troubled) : List.of(),
                searching.state());
        tools.show(context, "now", tools.frame(context, "/", "Now"), model);
    }

    /** Our own events, if there are any, else those of the largest other data set. */
    private static String main(SortedMap<String, Long> origins) {
        return origins.containsKey(Store.CODED)
                ? Store.CODED
                : origins.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Store.CODED);
    }

    /** @param newest the newest events of all: among them is the last deed as a rule, which the store need not look for */
    private Age age(Store store, String origin, List<StoredEvent> newest) {
        Instant now = tools.settings().clock().instant();
        LocalDate today = searching.today();
        return new Age(
                store.articles().size(),
                store.runs().list(Integer.MAX_VALUE, 1).stream()
                        .map(RunBook.Row::finished)
                        .findFirst(),
                newest.stream()
                        .filter(event -> isDeedUntil(today, event))
                        .map(event -> event.when().start())
                        .findFirst()
                        .or(() -> store.events().lastDay(origin, today)),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /** As {@link org.entente.app.store.EventBook#lastDay} counts them. */
    private static boolean isDeedUntil(LocalDate today, StoredEvent event) {
        Precision precision = event.when().precision();
        return event.status().isDeed()
                && (precision == Precision.DAY || precision == Precision.MONTH)
                && !event.when().start().isAfter(today);
    }

    private static List<Day> days(List<StoredEvent> events) {
        List<Day> days = new ArrayList<>();
        for (StoredEvent event : events) {
            String when = event.when().isKnown() ? Words.when(event) : "No date";
            if (days.isEmpty() || !days.get(days.size() - 1).when().equals(when)) {
                days.add(new Day(when, new ArrayList<>()));
            }
            days.get(days.size() - 1).events().add(event);
        }
        return days;
    }

    private static Optional<String> next(Asked asked, List<StoredEvent> found) {
        if (found.size() <= EVENTS) {
            return Optional.empty();
        }
        StoredEvent last = found.get(EVENTS - 1);
        return Optional.of(asked.next("/", Optional.ofNullable(last.when().start()), last.id()) + "#events");
    }

    private static List<Left> left(Store store) {
        return store.runs().list(Integer.MAX_VALUE, RUNS).stream()
                .filter(run -> run.skipped() > 0)
                .map(run -> new Left(
                        run,
                        store.runs().reasons(run.number()).stream()
                                .limit(REASONS)
                                .toList()))
                .toList();
    }

    private static List<FeedRow> troubled(Store store) {
        return store.feedBook().feeds().stream()
                .filter(feed -> feed.state() == FeedRow.State.FAILING || feed.state() == FeedRow.State.GONE)
                .toList();
    }
}
