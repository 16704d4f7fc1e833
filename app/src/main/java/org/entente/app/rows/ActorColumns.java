package org.entente.app.rows;

import java.util.List;
import org.entente.app.store.Listings.ActorRow;

/** What is printed of an actor. */
public final class ActorColumns {
    private static final int CODE = 16;

    public static final List<Column<ActorRow>> ALL = List.of(
            Column.of("code", CODE, ActorRow::code),
            Column.of("sector", ActorRow::sector),
            Column.of("as_source", ActorRow::asSource),
            Column.of("as_target", ActorRow::asTarget),
            Column.of("name", ActorRow::name));

    private ActorColumns() {}
}
