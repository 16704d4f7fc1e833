package org.entente.app.watch.feed;

import org.jsoup.Jsoup;

/** Titles in feeds: some are HTML, some are text, and few say which. */
final class Titles {
    private static final int LONGEST = 1000;

    private Titles() {}

    /** Without tags and entities, in one line. "Profits < losses" stays as it is. */
    static String plain(String told) {
        String title = told.length() > LONGEST ? told.substring(0, LONGEST) : told;
        boolean html = title.matches("(?s).*(&#?\\w+;|</?[a-zA-Z][^<>]*>).*");
        String text = html ? Jsoup.parseBodyFragment(title).text() : title;
        return text.strip().replaceAll("\\s+", " ");
    }
}
