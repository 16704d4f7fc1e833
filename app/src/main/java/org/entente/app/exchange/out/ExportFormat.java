package org.entente.app.exchange.out;

import java.util.Locale;

/** The formats that {@code entente export} writes. */
public enum ExportFormat {
    CSV("every table and view as CSV with a header"),
    JSONL("every table and view, a JSON object a line"),
    PARQUET("every table and view as Parquet, events and reports by year"),
    GDELT("GDELT 2.0 events and mentions"),
    POLECAT("POLECAT, a file a year"),
    ICEWS("ICEWS, a file a year"),
    PHOENIX("Phoenix"),
    PLOVER("PLOVER JSON, an event a line"),
    BRAT("articles with their events marked, for the annotation tool brat");

    private final String meaning;

    ExportFormat(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it holds the store's own tables. */
    public boolean holdsTables() {
        return this == CSV || this == JSONL || this == PARQUET;
    }

    /** Whether it has a place for what is planned, wished, demanded or denied. */
    public boolean tellsStatus() {
        return holdsTables() || this == PLOVER || this == BRAT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
