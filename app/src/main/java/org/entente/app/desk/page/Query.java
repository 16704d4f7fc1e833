package org.entente.app.desk.page;

import io.javalin.http.Context;
import java.util.OptionalInt;

/** Numbers in a page's address, where what is no number is as good as nothing. */
final class Query {
    private Query() {}

    static OptionalInt number(Context context, String name) {
        String said = context.queryParam(name);
        return said != null && said.matches("[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(said))
                : OptionalInt.empty();
    }

    static int number(Context context, String name, int otherwise) {
        return number(context, name).orElse(otherwise);
    }
}
