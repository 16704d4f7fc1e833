package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.store.ArticleWish;
import org.entente.app.store.Listings.ArticleRow;

/** {@code /articles}: the articles of the store, the newest first, page by page. */
public final class ArticlesPage implements Page {
    private static final int PAGE = 50;

    private static final List<String> STATES = List.of("coded", "copy", "unread");

    /** @param next the address of the next page, if there is one */
    public record Model(Form asked, List<ArticleRow> articles, boolean first, Optional<String> next) {}

    /** The fields of the form as they were filled in; empty where they were not. */
    public record Form(String outlet, String state, String from, String to, String title) {
        public List<String> states() {
            return STATES;
        }
    }

    private final Tools tools;

    public ArticlesPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/articles", this::list);
    }

    private void list(Context context) {
        Asked asked = new Asked(context);
        ArticleWish wish = new ArticleWish(
                asked.text("outlet"),
                asked.oneOf("state", STATES),
                asked.day("from"),
                asked.day("to"),
                asked.text("title").stream()
                        .flatMap(words -> Arrays.stream(words.split("\\s+")))
                        .toList());
        List<ArticleRow> found = tools.read(store -> store.browse().articles(wish, asked.after(), PAGE + 1));
        Form form = new Form(
                asked.text("outlet").orElse(""),
                asked.text("state").orElse(""),
                asked.text("from").orElse(""),
                asked.text("to").orElse(""),
                asked.text("title").orElse(""));
        Model model = new Model(
                form, found.stream().limit(PAGE).toList(), asked.after().isEmpty(), next(asked, found));
        tools.show(context, "articles", tools.frame(context, "/articles", "Articles"), model);
    }

    private static Optional<String> next(Asked asked, List<ArticleRow> found) {
        return found.size() <= PAGE
                ? Optional.empty()
                : Optional.of(asked.next(
                        "/articles",
                        found.get(PAGE - 1).published(),
                        found.get(PAGE - 1).id()));
    }
}
