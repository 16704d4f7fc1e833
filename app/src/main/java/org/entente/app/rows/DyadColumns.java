package org.entente.app.rows;

import java.util.List;
import org.entente.app.store.Listings.DyadRow;

/** What is printed of a pair of actors. */
public final class DyadColumns {
    public static final List<Column<DyadRow>> ALL = List.of(
            Column.of("a", DyadRow::a),
            Column.of("b", DyadRow::b),
            Column.of("events", DyadRow::events),
            Column.of("deeds", DyadRow::deeds),
            Column.of("reports", DyadRow::reports),
            Column.of("mean_plover", DyadRow::meanPlover),
            Column.of("mean_goldstein", DyadRow::meanGoldstein),
            Column.of("first", DyadRow::first),
            Column.of("last", DyadRow::last));

    private DyadColumns() {}
}
