package org.entente.app.watch.http;

import java.io.IOException;

/** A response is larger than allowed, as sent or decompressed. */
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(int limit) {
        super("is larger than " + limit + " bytes");
    }
}
