package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a desk is open to read only, every request that could change something is refused before any page sees it. */
public final class ReadOnly {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** What is sent to these is answered, and nothing of it is kept in the store. */
    private static final Pattern ANSWERED =
            Pattern.compile("/login|/logout|/api/v1/read|/read|/read/[^/]+/[^/]+/(english|remark)");

    private ReadOnly() {}

    public static void check(Context context) {
        if (!HARMLESS.contains(context.req().getMethod()) && !isAnswered(context.path())) {
            throw new Refused(403, "This desk is open to read only.");
        }
    }

    /** Whether nothing is kept in the store of what is sent to this path. */
    static boolean isAnswered(String path) {
        return ANSWERED.matcher(path).matches();
    }
}
