package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.app.desk.Tools;
import org.entente.app.store.Listings.ArticleRow;

/** {@code /articles}: the articles of the store. */
public final class ArticlesPage implements Page {
    public record Model(List<ArticleRow> articles) {}

    private final Tools tools;

    public ArticlesPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/articles", this::list);
    }

    private void list(Context context) {
        Model model = tools.read(store -> new Model(store.lists().articles()));
        tools.show(context, "articles", tools.frame(context, "/articles", "Articles"), model);
    }
}
