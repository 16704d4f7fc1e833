package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.actor.ActorSearch;

/** {@code /actors}: all actors, to browse and to search. */
public final class ActorsPage implements Page {
    private static final int ROWS = 100;

    /**
     * @param lines of this page
     * @param found how many there are on all pages
     * @param from the number of the first row of the page, from 0
     * @param inside people and groups by the name that was searched for
     */
    public record Model(
            String said,
            String kind,
            String letter,
            List<String> kinds,
            List<ActorSearch.Line> lines,
            int found,
            int from,
            List<ActorSearch.Hit> inside) {
        public boolean hasBefore() {
            return from > 0;
        }

        public boolean hasNext() {
            return from + lines.size() < found;
        }

        public String before() {
            return address(letter, from - ROWS);
        }

        public String next() {
            return address(letter, from + ROWS);
        }

        /** The same search under another letter; empty for all. */
        public String under(String other) {
            return address(other, 0);
        }

        private String address(String under, int at) {
            return "/actors?name=" + Links.value(said) + "&kind=" + Links.value(kind) + "&letter=" + Links.value(under)
                    + (at > 0 ? "&from=" + at : "");
        }

        public List<String> letters() {
            return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    .chars()
                    .mapToObj(Character::toString)
                    .toList();
        }
    }

    private final Tools tools;
    private final ActorBook actors;

    public ActorsPage(Tools tools, ActorBook actors) {
        this.tools = tools;
        this.actors = actors;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/actors", this::list);
    }

    private void list(Context context) {
        String said = asked(context, "name");
        String kind = asked(context, "kind").toLowerCase(Locale.ROOT);
        String letter = asked(context, "letter").toUpperCase(Locale.ROOT);
        int from = Query.number(context, "from", 0);
        ActorSearch search =
                actors.search(tools.read(store -> actors.ledger(actors.origin(Optional.empty(), store), store)));
        List<ActorSearch.Line> found =
                search.find(said, kind, letter.isEmpty() ? Optional.empty() : Optional.of(letter.charAt(0)));
        int first = Math.min(Math.max(from, 0), found.size());
        Model model = new Model(
                said,
                kind,
                letter,
                search.kinds(),
                found.subList(first, Math.min(first + ROWS, found.size())),
                found.size(),
                first,
                search.inside(said, LocalDate.now(tools.settings().clock())));
        tools.show(context, "actors", tools.frame(context, "/actors", "Actors"), model);
    }

    private static String asked(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }
}
