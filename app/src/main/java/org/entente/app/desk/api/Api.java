package org.entente.app.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.desk.Searching;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.page.Page;
import org.entente.app.store.Store;

/** All operations of {@code openapi.yaml}, each with what answers it. */
public final class Api implements Page {
    /** Answers a request whose parameters are good. */
    interface Handling {
        void answer(Asked asked);
    }

    private final Tools tools;
    private final Document document = Document.read();
    private final Map<String, Handling> handlings = new TreeMap<>();

    public Api(Tools tools, ActorBook actors, Searching searching) {
        this.tools = tools;
        Wishes wishes = new Wishes(tools, actors);
        Lists lists = new Lists(tools);
        new EventOperations(tools, lists, wishes).addTo(handlings);
        new ArticleOperations(tools, lists, wishes).addTo(handlings);
        new ActorOperations(tools, lists, wishes, actors).addTo(handlings);
        new CourseOperations(tools, wishes, actors.tables()).addTo(handlings);
        new RunOperations(lists).addTo(handlings);
        new LexiconOperations(lists, actors.tables()).addTo(handlings);
        new SearchOperation(tools, searching).addTo(handlings);
        new ReadOperation(tools).addTo(handlings);
        handlings.put(
                "getOpenapiJson",
                asked -> asked.context().contentType("application/json").result(document.json() + "\n"));
        handlings.put(
                "getOpenapiYaml",
                asked -> asked.context().contentType("application/yaml").result(document.yaml()));
    }

    public Document document() {
        return document;
    }

    @Override
    public void on(RoutesConfig routes) {
        for (Operation operation : document.operations()) {
            Handling handling = handlings.remove(operation.id());
            if (handling == null) {
                throw new IllegalStateException("nothing answers " + operation.id());
            }
            String path = Document.ROOT + operation.path();
            if (operation.sends()) {
                routes.post(path, context -> handling.answer(Asked.of(context, operation)));
            } else {
                routes.get(path, context -> get(context, operation, handling));
                routes.head(path, context -> get(context, operation, handling));
            }
        }
        if (!handlings.isEmpty()) {
            throw new IllegalStateException("openapi.yaml knows nothing of " + handlings.keySet());
        }
    }

    private void get(Context context, Operation operation, Handling handling) {
        Asked asked = Asked.of(context, operation);
        long holds = tools.read(Store::version);
        // What is future today and what a course ends with depend on the day.
        if (!Etag.spares(
                context,
                Long.toString(holds),
                LocalDate.now(tools.settings().clock()).toString(),
                document.version())) {
            handling.answer(asked);
        }
    }
}
