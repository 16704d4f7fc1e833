package org.entente.app.corpus.input;

import java.util.Locale;

/** Why an input was left out, and what its owner can do about it. */
public enum Reason {
    MISSING("check the name"),
    UNREADABLE("check its permissions"),
    NO_FILE("write what it holds into a file"),
    NOT_AS_NAMED("get it again, or give it the ending of what it is"),
    UNKNOWN_KIND("save it as text, or as JSON or CSV with a field for the text"),
    MANY_ARTICLES("read them with entente ingest"),
    EMPTY("leave it out or fill it"),
    NO_TEXT("put the article's text after the header, or in the field \"text\""),
    NO_TEXT_IN_PAGE("save it from a browser if scripts make its text, or leave it out"),
    NO_ARTICLE("leave it out, or save its text as .txt if it is one"),
    NO_TEXT_FIELD("name the field that holds the text with --field text=NAME"),
    TOO_LARGE("split it into articles, or into the lines of a .jsonl file"),
    BINARY("save it as plain text"),
    NOT_UTF8("save it as UTF-8: iconv -f ENCODING -t utf-8"),
    BROKEN_HEADER("a header has lines such as \"date: 2024-02-19\" and ends with a blank line"),
    BAD_ID("give it a shorter one, or none"),
    BAD_DATE("write it as yyyy-mm-dd"),
    BROKEN_JSON("write one JSON object per line"),
    BROKEN_TABLE("mend the row, or write the table anew with every cell in quotation marks"),
    TRUNCATED("get it again; what came before is read"),
    BROKEN_ARCHIVE("get it again, or unpack it with another program"),
    ENCRYPTED("unpack it with its password"),
    BOMB("unpack it yourself if you trust it"),
    TOO_DEEP("unpack the outer archives first"),
    BROKEN_DOCUMENT("open it in the program it is made for, and save it anew"),
    BROKEN_MAIL("open it in a mail program and save its text"),
    LOCKED("save it without its password"),
    SCANNED("run it through a text recognition first, such as ocrmypdf"),
    TOO_SLOW("save it as plain text, or split it"),
    NOT_READ("please report it together with the file; ENTENTE_DEBUG=1 shows where"),
    NOT_FETCHED("look at it in a browser; if it is there for everybody, save it and ingest the file"),
    SAME_ID("give every article an id of its own, or none"),
    WRONG_FORM("name a file of the data set and form that the command says"),
    WRONG_CELLS("a row needs as many cells as the file has columns; take out stray tabs"),
    NO_ID("give the row the id of its event"),
    BAD_CODE("write a code or name that the data set's codebook has"),
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
