package org.entente.app.desk.api;

/** How a list is answered. */
enum Form {
    JSON("application/json", false),
    JSONL("application/jsonl", true),
    CSV("text/csv; charset=utf-8", true),
    PARQUET("application/vnd.apache.parquet", true);

    private final String type;
    private final boolean whole;

    Form(String type, boolean whole) {
        this.type = type;
        this.whole = whole;
    }

    static Form of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    String type() {
        return type;
    }

    /** Whether the whole list is answered unless a limit is given. */
    boolean isWhole() {
        return whole;
    }

    /** The ending of a file's name: {@code "csv"}. */
    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
