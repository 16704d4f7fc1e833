package org.entente.app.watch.feed;

import java.net.URI;

/**
 * What a feed tells of an article.
 *
 * @param address of its page
 * @param date of publication as it stands there, or empty
 * @param content HTML that the feed gives for the article's text, or empty; a summary is not meant
 */
public record Item(URI address, String title, String date, String content) {}
