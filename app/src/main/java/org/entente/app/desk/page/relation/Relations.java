package org.entente.app.desk.page.relation;

import org.entente.app.desk.Tables;
import org.entente.app.desk.Tools;

/** What the pages on relations have in common. */
public final class Relations {
    private final Holdings holdings;
    private final Drawings drawings;

    /** @param tables name those of whom the store has nothing, and the members of organisations */
    public Relations(Tools tools, Tables tables) {
        holdings = new Holdings(tools, tables);
        drawings = new Drawings(tools, holdings);
    }

    Holdings holdings() {
        return holdings;
    }

    Drawings drawings() {
        return drawings;
    }
}
