package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import org.entente.app.desk.Tools;

/** {@code /keys}: what the keyboard does. */
public final class KeysPage implements Page {
    private final Tools tools;

    public KeysPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/keys", context -> tools.show(context, "keys", tools.frame(context, "", "Keys"), ""));
    }
}
