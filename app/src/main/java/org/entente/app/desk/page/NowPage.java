package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.SortedMap;
import org.entente.app.desk.Tools;

/** {@code /}: what is new. */
public final class NowPage implements Page {
    /** @param origins how many events there are of each origin */
    public record Model(SortedMap<String, Long> origins) {}

    private final Tools tools;

    public NowPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context context) {
        Model model = tools.read(store -> new Model(store.lists().origins()));
        tools.show(context, "now", tools.frame(context, "/", "Now"), model);
    }
}
