package org.entente.app.corpus.input;

import java.util.Locale;

/** Why an input was left out, and what its owner can do about it. */
public enum Reason {
    MISSING("check the name"),
    UNREADABLE("check its permissions"),
    UNKNOWN_KIND("save it as .txt, .md or .jsonl"),
    MANY_ARTICLES("read them with entente ingest"),
    EMPTY("leave it out or fill it"),
    NO_TEXT("put the article's text after the header, or in the field \"text\""),
    TOO_LARGE("split it into articles, or into the lines of a .jsonl file"),
    BINARY("save it as plain text"),
    NOT_UTF8("convert it with iconv -f windows-1252 -t utf-8"),
    NOT_UTF8_BUT_16("convert it with iconv -f utf-16 -t utf-8"),
    BROKEN_HEADER("a header has lines such as \"date: 2024-02-19\" and ends with a blank line"),
    BAD_DATE("write it as yyyy-mm-dd"),
    BROKEN_JSON("write one JSON object per line"),
    SAME_ID("give every article an id of its own, or none"),
    TEXT_GONE("ingest it again from where it is now"),
    NOT_CODED("please report it together with the article; ENTENTE_DEBUG=1 shows where");

    private final String remedy;

    Reason(String remedy) {
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }

    /** As written in data: {@code "too_large"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
