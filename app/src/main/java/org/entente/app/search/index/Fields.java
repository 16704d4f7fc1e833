package org.entente.app.search.index;

/** The fields of a document. */
final class Fields {
    /** What it is, {@link #PAPER} or {@link #DEED}; its id; its mark: with these it is found again. */
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String PAPER = "a";
    static final String DEED = "e";
    static final String ID = "id";

    /** All that is read of it, and of an article the title once more. */
    static final String TEXT = "text";

    static final String TITLE = "title";

    /** First and last day, in days since 1970. */
    static final String DAY = "day";

    static final String LAST_DAY = "last";

    /** Codes of those who act and are acted upon. */
    static final String ACTOR = "actor";

    /** Of an event: each of its sides, and both as {@code "AZE USA"} and {@code "USA AZE"}, to be counted. */
    static final String SIDE = "side";

    static final String PAIR = "pair";

    static final String FIELD = "field";
    static final String TYPE = "type";
    static final String CODE = "code";
    static final String STATUS = "status";
    static final String OUTLET = "outlet";

    /** Of an article: {@code "copy"} if it is one. */
    static final String COPY = "copy";

    /** As an article writes it, to be shown. */
    static final String OUTLET_NAME = "outlet_name";

    private Fields() {}
}
