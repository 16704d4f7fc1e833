package org.entente.app.desk.page.relation;

import org.entente.app.desk.Tools;

/** What the pages on relations have in common: what was looked up and drawn, kept for the next who asks. */
public final class Relations {
    private final Holdings holdings;
    private final Drawings drawings;

    public Relations(Tools tools) {
        holdings = new Holdings(tools);
        drawings = new Drawings(tools, holdings);
    }

    Holdings holdings() {
        return holdings;
    }

    Drawings drawings() {
        return drawings;
    }
}
