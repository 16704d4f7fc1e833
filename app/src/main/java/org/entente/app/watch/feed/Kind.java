package org.entente.app.watch.feed;

import java.util.Locale;

/** What a feed is. */
public enum Kind {
    RSS,
    ATOM,
    JSON,
    SITEMAP,
    SITEMAP_INDEX;

    /** As written in data: {@code "sitemap_index"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
