package org.entente.app.desk.page.relation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.app.desk.Tools;
import org.entente.app.desk.page.Links;
import org.entente.app.desk.page.Page;
import org.entente.app.store.Listings.DyadRow;

/** {@code /relations}: all pairs of actors between whom something happens. */
public final class RelationsPage implements Page {
    static final int LENGTH = 50;

    /** What comes first. */
    public enum Order {
        EVENTS("most events"),
        LATEST("latest"),
        BEST("friendliest"),
        WORST("most hostile"),
        NAME("name");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    /** A pair with the names of both. */
    public record Row(DyadRow dyad, String a, String b) {
        public String address(Model page) {
            String address = Links.relation(dyad.a(), dyad.b());
            return page.origin().isEmpty()
                    ? address
                    : address + "?origin=" + Links.value(page.origin().get());
        }

        boolean isOf(String said) {
            return List.of(dyad.a(), dyad.b()).stream().anyMatch(said::equalsIgnoreCase)
                    || (a + "\n" + b).toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param origin the one that was named
     * @param of the one that is shown
     * @param actor a code or a part of a name
     * @param least how many deeds a pair has to have
     * @param all how many there are of these
     */
    public record Model(
            Optional<String> origin,
            String of,
            SortedMap<String, Long> origins,
            Optional<String> actor,
            Order order,
            int least,
            int page,
            int all,
            List<Row> rows) {
        public int pages() {
            return Math.max(1, (all + LENGTH - 1) / LENGTH);
        }

        public Order[] orders() {
            return Order.values();
        }

        public String address(int page) {
            StringBuilder address = new StringBuilder("/relations?order=" + order.code());
            origin.ifPresent(name -> address.append("&origin=").append(Links.value(name)));
            actor.ifPresent(name -> address.append("&actor=").append(Links.value(name)));
            address.append(least > 0 ? "&least=" + least : "");
            return address.append("&page=").append(page).toString();
        }
    }

    private final Tools tools;
    private final Holdings holdings;

    public RelationsPage(Tools tools, Relations relations) {
        this.tools = tools;
        this.holdings = relations.holdings();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/relations", this::list);
    }

    private void list(Context context) {
        Query query = new Query(context);
        Optional<String> origin = query.text("origin");
        Optional<String> actor = query.text("actor");
        Order order = query.one("order", Order.values(), Order::code).orElse(Order.EVENTS);
        int least = query.number("least", 0);
        String of = holdings.origin(origin);
        List<Row> all = holdings.rows(of).stream()
                .filter(row -> actor.map(row::isOf).orElse(true))
                .filter(row -> row.dyad().deeds() >= least)
                .sorted(order(order))
                .toList();
        int page = Math.min(query.page(), Math.max(1, (all.size() + LENGTH - 1) / LENGTH));
        Model model = new Model(
                origin,
                of,
                holdings.origins(),
                actor,
                order,
                least,
                page,
                all.size(),
                all.stream().skip((page - 1L) * LENGTH).limit(LENGTH).toList());
        tools.show(context, "relations", tools.frame(context, "/relations", "Relations"), model);
    }

    private static Comparator<Row> order(Order order) {
        Comparator<Row> names = Comparator.comparing(Row::a).thenComparing(Row::b);
        return switch (order) {
            case EVENTS ->
                Comparator.comparingLong((Row row) -> -row.dyad().events()).thenComparing(names);
            case LATEST ->
                Comparator.comparing((Row row) -> row.dyad().last().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(names);
            case BEST ->
                Comparator.comparingDouble((Row row) -> -row.dyad().meanPlover().orElse(Double.NEGATIVE_INFINITY))
                        .thenComparing(names);
            case WORST ->
                Comparator.comparingDouble((Row row) -> row.dyad().meanPlover().orElse(Double.POSITIVE_INFINITY))
                        .thenComparing(names);
            case NAME -> names;
        };
    }

    /** The pairs with the names of both. */
    static List<Row> named(List<DyadRow> dyads, Map<String, String> names) {
        return dyads.stream()
                .map(dyad ->
                        new Row(dyad, names.getOrDefault(dyad.a(), dyad.a()), names.getOrDefault(dyad.b(), dyad.b())))
                .toList();
    }
}
