package org.entente.app.store;

/** How tables are copied into files. */
public enum TableFormat {
    CSV("csv", "FORMAT csv, HEADER true"),
    JSONL("jsonl", "FORMAT json"),
    PARQUET("parquet", "FORMAT parquet, COMPRESSION zstd");

    final String ending;
    final String options;

    TableFormat(String ending, String options) {
        this.ending = ending;
        this.options = options;
    }
}
