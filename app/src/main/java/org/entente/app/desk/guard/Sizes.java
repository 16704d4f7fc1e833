package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Optional;
import org.eclipse.jetty.http.BadMessageException;

/** How much may be sent: a form or file that says it is longer is not read at all, another one as far as it may go. */
public final class Sizes {
    /** Bytes. */
    public static final long LONGEST = 20L << 20;

    private static final String MORE = "Nothing longer than " + (LONGEST >> 20)
            + " MB may be sent. Put the file where the desk runs and ingest it from there, or split it.";

    private Sizes() {}

    /** Refuses what says of itself that it is too long. */
    public static void check(Context context) {
        if (context.req().getContentLengthLong() > LONGEST) {
            throw new Refused(413, MORE);
        }
    }

    /** Whether something went wrong because too much was sent, or because what was sent is no form. */
    public static Optional<Refused> of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).startsWith("max length")) {
                return Optional.of(new Refused(413, MORE));
            }
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadMessageException) {
                return Optional.of(new Refused(400, "This form is broken: reload its page and send it again."));
            }
        }
        return Optional.empty();
    }
}
