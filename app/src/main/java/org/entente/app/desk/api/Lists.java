package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.desk.Tools;
import org.entente.app.desk.page.Links;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Roll;
import org.entente.app.store.Store;

/** Answers with a list: a page of it as JSON, or as much as is asked for as a stream. */
final class Lists {
    private static final String LIMIT = "limit";
    private static final String AFTER = "after";
    private static final long PAGE = 100;

    private final Tools tools;

    Lists(Tools tools) {
        this.tools = tools;
    }

    /** @param name of the file that a stream is saved as */
    void answer(Asked asked, String name, Function<Store, Listed> list) {
        Form form = Form.of(asked.value("format"));
        Context context = asked.context();
        context.contentType(form.type());
        if (form.isWhole()) {
            context.header("Content-Disposition", "attachment; filename=\"" + name + "." + form.ending() + "\"");
            tools.apart(store -> {
                Listed all = list.apply(store);
                new Streamed(context, form).write(all, range(asked, all, Roll.ALL));
                return null;
            });
        } else {
            String page = tools.read(store -> {
                Listed all = list.apply(store);
                return page(asked, all.part(range(asked, all, PAGE)));
            });
            context.result(page);
        }
    }

    private static Listed.Range range(Asked asked, Listed list, long otherwise) {
        return new Listed.Range(
                asked.text(AFTER).map(written -> Position.keys(written, list.keys())),
                asked.number(LIMIT).orElse(otherwise));
    }

    private static String page(Asked asked, Listed.Part part) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode data = json.putArray("data");
        part.rows().forEach(data::add);
        Optional<String> next = part.last().map(keys -> next(asked.context(), Position.of(keys)));
        json.put("next", next.orElse(null));
        next.ifPresent(address -> asked.context().header("Link", "<" + address + ">; rel=\"next\""));
        return JsonRows.text(json) + "\n";
    }

    /** The same address with another place to go on from. */
    private static String next(Context context, String position) {
        Map<String, List<String>> query = new LinkedHashMap<>(context.queryParamMap());
        query.put(AFTER, List.of(position));
        StringBuilder address = new StringBuilder(context.path());
        query.forEach((name, values) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(Links.value(values.get(0))));
        return address.toString();
    }
}
