package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.app.evaluation.Diff;
import org.entente.app.evaluation.Evaluation;

/** What changed between two runs of an evaluation, as JSON; answers stand as in a file of predictions. */
final class DiffJson {
    private DiffJson() {}

    /** @param scores the figures of one run */
    static <E extends Evaluation> ObjectNode node(Diff<E> diff, Function<E, ObjectNode> scores) {
        ObjectNode json = Json.object();
        json.put("n", diff.now().size());
        for (Diff.Kind kind : Diff.Kind.values()) {
            json.put(name(kind), diff.count(kind));
        }
        json.set("before", scores.apply(diff.before()));
        json.set("now", scores.apply(diff.now()));
        ArrayNode changes = json.putArray("changes");
        for (Diff.Change change : diff.changes()) {
            changes.addObject()
                    .put("kind", name(change.kind()))
                    .put("id", change.now().id())
                    .put("gold", change.now().gold())
                    .put("before", change.before().answer())
                    .put("now", change.now().answer())
                    .put("text", change.now().text());
        }
        ids(json.putArray("notBefore"), diff.notBefore());
        ids(json.putArray("notNow"), diff.notNow());
        return json;
    }

    private static String name(Diff.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void ids(ArrayNode array, List<String> ids) {
        ids.forEach(array::add);
    }
}
