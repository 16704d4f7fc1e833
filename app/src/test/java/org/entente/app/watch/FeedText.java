package org.entente.app.watch;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds as text. */
public final class FeedText {
    private FeedText() {}

    public static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Gazette</title>"
                + "<link>/</link><description>d</description>" + String.join("", items) + "</channel></rss>";
    }

    public static String item(String link) {
        return "<item><title>T</title><link>" + link + "</link>"
                + "<pubDate>Mon, 19 Feb 2024 23:30:00 -0500</pubDate></item>";
    }

    /** Items with the links /1, /2 ... */
    public static String rss(int items) {
        return rss(IntStream.rangeClosed(1, items).mapToObj(i -> item("/" + i)).collect(Collectors.joining()));
    }
}
