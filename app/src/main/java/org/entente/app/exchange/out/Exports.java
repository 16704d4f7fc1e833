package org.entente.app.exchange.out;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.entente.app.store.ToldArticle;
import org.entente.app.store.ToldEvent;

/** Writes events or articles into a folder in a foreign format. */
public final class Exports {
    private final Supplier<CountryNames> countries;
    private final String program;

    /** @param countries asked for where a format names states; @param program its version: {@code "0.1.0"} */
    public Exports(Supplier<CountryNames> countries, String program) {
        this.countries = countries;
        this.program = program;
    }

    /**
     * Writes one of the formats made of events: not CSV, JSONL, Parquet or brat. A format that cannot say that an event is
     * only planned or denied gets deeds alone, for its readers would count all of them.
     *
     * @param asked whether the user asked for events of a certain status, which are then written in any format
     */
    public void events(
            ExportFormat format, boolean asked, Iterator<ToldEvent> events, WholeFolder folder, Written written)
            throws IOException {
        Limits limits = Limits.of(format, asked);
        shape(format).write(new Fitting(events, limits, written), folder, written);
    }

    public void articles(Iterator<ToldArticle> articles, WholeFolder folder, Written written) throws IOException {
        BratFolder.write(articles, folder, written);
    }

    private Shape shape(ExportFormat format) {
        return switch (format) {
            case GDELT -> new GdeltShape(new GdeltEvents(countries.get()));
            case POLECAT ->
                new YearlyTables(
                        "ngecEvents.entente.", ".txt", new PolecatEvents(countries.get(), program).fields(), "None");
            case ICEWS -> new YearlyTables("events.", ".tab", new IcewsEvents(countries.get()).fields(), "");
            case PHOENIX -> new PhoenixShape(new PhoenixEvents(countries.get(), program));
            case PLOVER -> new PloverShape(new PloverJson(countries.get(), program));
            case CSV, JSONL, PARQUET, BRAT -> throw new IllegalArgumentException(format + " is not made of events");
        };
    }
}
