package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;

/** A page, or a few that belong together. */
public interface Page {
    /** Says which addresses it answers. */
    void on(RoutesConfig routes);
}
