package org.entente.app.watch.feed;

import java.net.URI;
import java.util.List;

/**
 * A feed as read.
 *
 * @param title of the whole, which often is the outlet's name, or empty
 * @param items in the order of the feed
 * @param unusable how many items have no address that can be asked for
 * @param children the sitemaps of an index
 */
public record Feed(Kind kind, String title, Tempo tempo, List<Item> items, int unusable, List<Child> children) {
    /**
     * A sitemap in an index.
     *
     * @param changed when it did, as it stands there, or empty
     */
    public record Child(URI address, String changed) {}

    static Feed of(Kind kind, String title, Tempo tempo, List<Item> items, int unusable) {
        return new Feed(kind, title, tempo, List.copyOf(items), unusable, List.of());
    }
}
