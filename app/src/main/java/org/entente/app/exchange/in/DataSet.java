package org.entente.app.exchange.in;

import java.util.Locale;
import org.entente.app.codes.CameoActors;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;

/** The data sets that can be imported. */
public enum DataSet {
    GDELT,
    ICEWS,
    POLECAT,
    PHOENIX,
    ICEWS_NAMES;

    /** As written in data and on the command line: {@code "icews-names"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    EventFormat format(java.util.List<Listed> items, Notes notes) {
        ActorTable table = ActorTable.of(items);
        return switch (this) {
            case GDELT -> new GdeltFormat(new CameoActors(table), notes);
            case PHOENIX -> new PhoenixFormat(new CameoActors(table), notes);
            case ICEWS -> new IcewsFormat(new NamedActors(items), notes);
            case POLECAT -> new PolecatFormat(new NamedActors(items), notes);
            case ICEWS_NAMES -> new IcewsNamesFormat(new NamedActors(items), notes);
        };
    }

    @Override
    public String toString() {
        return code();
    }
}
