package org.entente.app.watch.http;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** What went wrong with a connection, for people. */
final class Messages {
    private Messages() {}

    static String of(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return "no connection in time";
        }
        if (cause instanceof SSLException) {
            return "no safe connection: " + first(cause);
        }
        if (cause instanceof ConnectException && cause.getMessage() == null) {
            return "no connection";
        }
        return "the connection broke: " + first(cause);
    }

    private static String first(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
