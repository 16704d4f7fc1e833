package org.entente.app.watch.http;

/**
 * What to ask for beside the address.
 *
 * @param accept media types, as the header has them
 * @param etag of the copy at hand, or empty
 * @param lastModified of the copy at hand, or empty
 */
public record Asking(String accept, String etag, String lastModified) {
    public static final Asking FOR_A_PAGE =
            new Asking("text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.5", "", "");

    public static Asking forAFeed(String etag, String lastModified) {
        return new Asking(
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " text/xml;q=0.9, application/json;q=0.8, */*;q=0.5",
                etag,
                lastModified);
    }

    static final Asking FOR_ROBOTS = new Asking("text/plain, */*;q=0.5", "", "");
}
