package org.entente.app.desk.guard;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was filled in and not taken: where it was to go, and what stands in it.
 *
 * @param to the path it was sent to: {@code "/review/3"}
 * @param fields what was entered, without the token
 */
public record Unsent(String to, Map<String, List<String>> fields) {
    /** No more is handed back: pages with it would be slow, and it is not what people type. */
    private static final int LONGEST = 2 << 20;

    /** No form. */
    public static final Unsent NOTHING = new Unsent("", Map.of());

    /** What this request would have sent; nothing if it was a file, or longer than people type. */
    static Unsent of(Context context) {
        String type = context.contentType();
        if (type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || context.bodyAsBytes().length > LONGEST) {
            return NOTHING;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(context.formParamMap());
        fields.remove(Tokens.FIELD);
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        return new Unsent(context.path() + query, fields);
    }

    public boolean isNothing() {
        return to.isEmpty();
    }
}
