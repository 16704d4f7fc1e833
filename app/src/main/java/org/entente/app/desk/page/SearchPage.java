package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.desk.Searching;
import org.entente.app.desk.Tools;
import org.entente.app.search.Found;
import org.entente.app.search.Search;
import org.entente.app.search.index.Finder;
import org.entente.app.search.query.Completion;
import org.entente.app.search.query.Meaning;
import org.entente.app.search.query.Query;
import org.entente.app.search.query.Taken;

/** {@code /search}: what is found for a few words, by what it is; and what may be meant while they are typed. */
public final class SearchPage implements Page {
    private static final int SUGGESTIONS = 8;

    /**
     * @param found nothing if nothing was asked, or the names are not loaded yet
     * @param page from 1
     */
    public record Model(
            String asked, Optional<Found> found, Finder.Order order, int page, Searching.State state, boolean ready) {
        /** The pages there are of the longer of both lists. */
        public int pages() {
            long most = found.map(f -> Math.max(
                            f.deeds().map(Finder.Page::total).orElse(0L),
                            f.papers().map(Finder.Page::total).orElse(0L)))
                    .orElse(0L);
            return (int) (Math.min(most, Finder.COUNTED) + Search.PAGE - 1) / Search.PAGE;
        }

        public String address(int number) {
            return address(order, number);
        }

        public String address(Finder.Order by, int number) {
            return "/search?q=" + Links.value(asked) + (by == Finder.Order.NEWEST ? "&order=newest" : "")
                    + (number > 1 ? "&page=" + number : "");
        }

        /** The parts of the query that say anything. */
        public List<Taken> parts() {
            return found.map(Found::query).map(Query::parts).orElse(List.of()).stream()
                    .filter(part -> !(part.meaning() instanceof Meaning.Passed))
                    .toList();
        }

        /** {@code "more than 1,000"}. */
        public static String count(Finder.Page<?> page) {
            return page.total() > Finder.COUNTED
                    ? "more than " + Words.number(Finder.COUNTED)
                    : Words.number(page.total());
        }
    }

    /** Something to go to, or to type. */
    public record Suggestion(String address, String text, String kind) {}

    /** What a box shows below itself. */
    public record Suggestions(List<Suggestion> all) {}

    private final Tools tools;
    private final Searching searching;

    public SearchPage(Tools tools, Searching searching) {
        this.tools = tools;
        this.searching = searching;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/search", this::find);
        routes.get("/search/suggest", this::suggest);
    }

    private void find(Context context) {
        Asked asked = new Asked(context);
        String typed = asked.text("q").orElse("");
        Finder.Order order = asked.oneOf("order", Finder.Order.values()).orElse(Finder.Order.RELEVANCE);
        int page = asked.text("page").map(SearchPage::page).orElse(1);
        Optional<Search> search = typed.isEmpty() ? searching.ifReady() : searching.search();
        Optional<Found> found = typed.isEmpty()
                ? Optional.empty()
                : search.map(ready -> tools.read(
                        store -> ready.find(store, new Search.Wish(typed, searching.today(), order, page - 1))));
        if (!typed.isEmpty() && search.isEmpty()) {
            context.header("Refresh", "2");
        }
        Model model = new Model(typed, found, order, page, searching.state(), search.isPresent());
        String title = typed.isEmpty() ? "Search" : typed + " · Search";
        tools.show(context, "search", tools.frame(context, "/search", title), model);
    }

    private static int page(String said) {
        if (!said.matches("[1-9][0-9]{0,5}")) {
            throw Fault.usage("page", "\"" + said + "\" is no page", "pages are counted from 1");
        }
        return Integer.parseInt(said);
    }

    /** A list for the box at the head of every page; whoever comes here otherwise wants the page. */
    private void suggest(Context context) {
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        if (context.header("HX-Request") == null) {
            context.redirect("/search?q=" + Links.value(typed), HttpStatus.SEE_OTHER);
            return;
        }
        List<Suggestion> all =
                searching.ifReady().map(search -> suggestions(search, typed)).orElse(List.of());
        tools.show(context, "tag/suggestions", tools.frame(context, "/search", "Search"), new Suggestions(all));
    }

    /** First where it leads already, then how it may go on. */
    private List<Suggestion> suggestions(Search search, String typed) {
        List<Suggestion> all = new ArrayList<>();
        Query query = search.understand(typed, searching.today());
        List<Query.Party> parties = query.parties();
        if (parties.size() == 2) {
            String a = parties.get(0).written();
            String b = parties.get(1).written();
            all.add(new Suggestion(search.relation(query, a, b), search.name(a) + " – " + search.name(b), "relation"));
        } else if (parties.size() == 1 && !parties.get(0).codes().isEmpty()) {
            String code = parties.get(0).codes().get(0);
            all.add(new Suggestion(Links.actor(code), search.name(code), "actor"));
        }
        for (Completion.Suggestion next : search.suggest(typed, searching.today(), SUGGESTIONS)) {
            if (!next.query().equalsIgnoreCase(typed.strip())) {
                all.add(new Suggestion("/search?q=" + Links.value(next.query()), next.query(), kind(next.meaning())));
            }
        }
        return all.stream().limit(SUGGESTIONS).toList();
    }

    private static String kind(Meaning meaning) {
        if (meaning instanceof Meaning.Who who) {
            return who.kind().isEmpty() ? "actor" : who.kind().toLowerCase(java.util.Locale.ROOT);
        } else if (meaning instanceof Meaning.Somebody somebody) {
            return somebody.title().isEmpty()
                    ? "part of " + somebody.code()
                    : somebody.title() + ", " + somebody.code();
        } else if (meaning instanceof Meaning.Deed) {
            return "kind of event";
        }
        return meaning instanceof Meaning.Teller ? "outlet" : meaning instanceof Meaning.Field ? "field" : "";
    }
}
