package org.entente.app.corpus.fields;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an article is made of, and the names under which archives keep it, the likelier first. */
public enum Field {
    TEXT("text body content maintext fulltext articletext articlebody articlecontent bodytext storytext newstext"
            + " textcontent contenttext contentbody plaintext rawtext article story"),
    TITLE("title headline headlinemain webtitle articletitle newstitle"),
    DATE("date published pubdate publisheddate publishedat publishedon publishdate datepublish datepublished"
            + " publicationdate publicationdatetime publicationtime publishtime publishedtime datetime"
            + " webpublicationdate firstpublicationdate seendate articledate newsdate"),
    OUTLET("outlet source sourcename sourcetitle publication publicationname publisher publishername newspaper"
            + " medianame sitename site sourcedomain domain"),
    ADDRESS("address url link sourceurl weburl articleurl articlelink permalink canonicalurl canonicallink"),
    ID("id guid uri docid documentid articleid newsid storyid uuid"),
    LANGUAGE("language lang languagecode articlelanguage contentlanguage inlanguage sourcelanguage");

    private final List<String> names;

    Field(String names) {
        this.names = List.of(names.split(" "));
    }

    /** As written in options: {@code "text"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names without capitals, dots and underscores. */
    List<String> names() {
        return names;
    }

    /** The names that files in our own form have: with them nothing is guessed. */
    boolean isOwn(String name) {
        return name.equals(key()) || this == ADDRESS && name.equals("url");
    }

    /** What only an article has: other records have a language too. */
    boolean tells() {
        return this != LANGUAGE;
    }

    static Stream<Field> all() {
        return Stream.of(values());
    }
}
