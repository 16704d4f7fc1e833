package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import org.entente.app.Fault;
import org.entente.app.rows.JsonRows;

/**
 * Why a request is not answered, as RFC 9457 has it, with the three parts that every fault of Entente has.
 *
 * @param title the kind of problem in a word or two
 * @param place where it is: a parameter, a file
 * @param fault what is wrong there
 * @param remedy what can be done; empty where the fault says it
 */
public record Problem(int status, String title, String place, String fault, String remedy) {
    public static final String TYPE = "application/problem+json";

    public static Problem of(Fault fault) {
        boolean asked = fault.kind() == Fault.Kind.USAGE;
        return new Problem(
                asked ? 400 : 503, asked ? "Not understood" : "Not now", fault.place(), fault.fault(), fault.remedy());
    }

    /** Whether who asks is a program, and would not know what to do with a page. */
    public static boolean fits(Context context) {
        return context.path().startsWith(Document.ROOT);
    }

    /** Answers with it. */
    public void answer(Context context) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", Fault.line(place, fault, remedy))
                .put("instance", context.path())
                .put("place", place)
                .put("fault", fault)
                .put("remedy", JsonRows.orNull(remedy));
        // What was said of the answer that there would have been holds no more.
        context.res().setHeader(Header.ETAG, null);
        context.res().setHeader(Header.CONTENT_DISPOSITION, null);
        context.header(Header.CACHE_CONTROL, "no-store");
        context.status(status).contentType(TYPE).result(JsonRows.text(json) + "\n");
    }
}
