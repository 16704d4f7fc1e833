package org.entente.app.watch.feed;

/** Bytes that are no feed; the message says what they are instead. */
public final class BadFeed extends Exception {
    private static final long serialVersionUID = 1;

    BadFeed(String message) {
        super(message);
    }
}
