package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.desk.job.Watch;
import org.entente.app.store.FeedBook;
import org.entente.app.store.FeedItemRow;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Store;
import org.entente.app.watch.address.Link;

/** {@code /watch}: the feeds, what each gave, and what is wrong with it. */
public final class WatchPage implements Page {
    private static final int MISSING = 100;
    private static final int LINES = 40;

    /**
     * A feed in the list.
     *
     * @param counts how many of its items are in each state
     * @param named it was named when the desk was opened, and so cannot be removed here
     * @param asking it is being asked for out of turn
     */
    public record Row(FeedRow feed, Map<FeedItemRow.State, Long> counts, boolean named, boolean asking) {
        public long count(FeedItemRow.State... states) {
            long sum = 0;
            for (FeedItemRow.State state : states) {
                sum += counts.getOrDefault(state, 0L);
            }
            return sum;
        }

        /** What can be done where something is wrong; else nothing. */
        public String remedy() {
            return switch (feed.state()) {
                case GOOD, NEW -> "";
                case FAILING ->
                    "look at it in a browser; if it is there, it is asked again by itself, if not, remove it";
                case GONE -> "remove it, and look on its site for another one";
            };
        }
    }

    /** The feeds, at a moment; {@code log} has the latest first. */
    public record Feeds(List<Row> rows, boolean on, Instant now, List<String> log) {
        public boolean areAtWork() {
            return on || rows.stream().anyMatch(Row::asking);
        }
    }

    public record Model(Feeds feeds, String said, String fault) {}

    /** One feed and the last items of it that are not there, with the reasons. */
    public record One(Row row, List<FeedBook.Missing> missing) {}

    private final Tools tools;
    private final Watch watch;

    public WatchPage(Tools tools, Works works) {
        this.tools = tools;
        this.watch = works.watch();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/watch", context -> show(context, "", ""));
        routes.get("/watch/feeds", this::feeds);
        routes.get("/watch/feed", this::one);
        routes.post("/watch/add", this::add);
        routes.post("/watch/remove", this::remove);
        routes.post("/watch/ask", this::ask);
        routes.post("/watch/begin", this::begin);
        routes.post("/watch/end", this::end);
    }

    private void show(Context context, String said, String fault) {
        tools.show(context, "watch", tools.frame(context, "/watch", "Watch"), new Model(now(), said, fault));
    }

    /** The part that changes by itself. */
    private void feeds(Context context) {
        if (context.header("HX-Request") == null) {
            context.redirect("/watch", HttpStatus.SEE_OTHER);
            return;
        }
        tools.show(context, "tag/feeds", tools.frame(context, "/watch", "Watch"), now());
    }

    private Feeds now() {
        List<String> log = watch.log();
        return new Feeds(
                tools.read(this::rows),
                watch.isOn(),
                tools.settings().clock().instant(),
                log.subList(0, Math.min(LINES, log.size())));
    }

    /** Those of the store, and those that are named but were not asked for yet. */
    private List<Row> rows(Store store) {
        Set<String> named = watch.named();
        Set<String> asking = watch.asking();
        Map<String, Map<FeedItemRow.State, Long>> counts = store.feedBook().counts();
        List<Row> rows = new ArrayList<>();
        for (FeedRow feed : store.feedBook().feeds()) {
            String address = feed.address();
            rows.add(new Row(
                    feed, counts.getOrDefault(address, Map.of()), named.remove(address), asking.contains(address)));
        }
        named.forEach(address -> rows.add(new Row(FeedRow.of(address), Map.of(), true, asking.contains(address))));
        return rows;
    }

    private void one(Context context) {
        String address = String.valueOf(context.queryParam("address"));
        One one = tools.read(store -> new One(
                rows(store).stream()
                        .filter(row -> row.feed().address().equals(address))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new),
                store.feedBook().missing(address, MISSING)));
        tools.show(context, "feed", tools.frame(context, "/watch", "Feed"), one);
    }

    private void add(Context context) {
        String said = String.valueOf(context.formParam("address")).strip();
        Optional<URI> address = Link.of(said.contains("://") ? said : "https://" + said);
        if (said.isEmpty() || address.isEmpty()) {
            tools.refuseToChange();
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, said, "\"" + said + "\" is no address of the web; write one with https:// or http://.");
            return;
        }
        String feed = address.get().toString();
        tools.write(store -> store.feedBook().add(feed));
        watch.ask(feed);
        context.redirect("/watch", HttpStatus.SEE_OTHER);
    }

    private void remove(Context context) {
        String address = String.valueOf(context.formParam("address"));
        tools.write(store -> {
            store.feedBook().remove(address);
            return address;
        });
        context.redirect("/watch", HttpStatus.SEE_OTHER);
    }

    /** Only what is on the list: else anybody's address could be asked for from here. */
    private void ask(Context context) {
        tools.refuseToChange();
        String address = String.valueOf(context.formParam("address"));
        boolean listed = tools.read(this::rows).stream()
                .anyMatch(row -> row.feed().address().equals(address));
        if (!listed) {
            throw new NotFoundResponse(address);
        }
        watch.ask(address);
        context.redirect("/watch", HttpStatus.SEE_OTHER);
    }

    private void begin(Context context) {
        tools.refuseToChange();
        watch.begin();
        context.redirect("/watch", HttpStatus.SEE_OTHER);
    }

    private void end(Context context) {
        tools.refuseToChange();
        watch.end();
        context.redirect("/watch", HttpStatus.SEE_OTHER);
    }
}
