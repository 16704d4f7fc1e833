package org.entente.app.watch.http;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What came of asking for an address: its content, word that it is unchanged, or why there is nothing. */
public sealed interface Answer {
    /**
     * The content.
     *
     * @param address where it was found in the end
     * @param moved whether only permanent redirects led there, and at least one
     * @param type the media type as told, or empty
     * @param etag as told, or empty
     * @param lastModified as told, or empty
     * @param body decompressed
     */
    record Got(URI address, boolean moved, String type, String etag, String lastModified, byte[] body)
            implements Answer {}

    /** It has not changed since the copy that the question told of. */
    record Unchanged() implements Answer {}

    /** @param notBefore when the server wishes to be asked again, if it told */
    record Failed(Why why, String detail, Optional<Instant> notBefore) implements Answer {
        static Failed of(Why why, String detail) {
            return new Failed(why, detail, Optional.empty());
        }
    }

    /** Kinds of failure. */
    enum Why {
        /** It is for ever gone (410). */
        GONE,
        /** The server will not give it (4xx). */
        DENIED,
        /** This program does not ask for it: a private address, robots.txt, too many redirects. */
        REFUSED,
        /** It is larger than allowed, or made to be. */
        TOO_LARGE,
        /** The host has too much to do (429, 503). */
        BUSY,
        /** The network or the server failed, or was too slow. */
        UNREACHABLE;

        /** Whether the same question may well be answered later. */
        public boolean passes() {
            return this == BUSY || this == UNREACHABLE;
        }
    }
}
