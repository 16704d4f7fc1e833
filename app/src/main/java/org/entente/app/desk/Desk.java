package org.entente.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.desk.guard.Door;
import org.entente.app.desk.guard.Guard;
import org.entente.app.desk.job.Works;
import org.entente.app.desk.page.ArticlesPage;
import org.entente.app.desk.page.CorpusPage;
import org.entente.app.desk.page.KeysPage;
import org.entente.app.desk.page.LoginPage;
import org.entente.app.desk.page.NowPage;
import org.entente.app.desk.page.Page;
import org.entente.app.desk.page.RunPage;
import org.entente.app.desk.page.WatchPage;
import org.entente.app.store.Sign;
import org.entente.app.store.Store;

/** The web pages over a store, as long as it is open. */
public final class Desk implements AutoCloseable {
    /** So many questions to the store at the same time: more would only share the same cores. */
    private static final int READERS = 4;

    private final Settings settings;
    private final Store store;
    private final Readers readers;
    private final Works works;
    private final Javalin server;
    private Optional<Sign> sign = Optional.empty();

    private Desk(Settings settings, Guard guard, Store store) {
        this.settings = settings;
        this.store = store;
        this.readers = new Readers(store, READERS);
        Tools tools = new Tools(settings, store, readers, guard);
        this.works = new Works(store, tools.coders(), settings.intake(), settings.clock());
        this.server = Javalin.create(config -> configure(config, tools, works, guard));
    }

    /** Opens the store and starts to answer. */
    public static Desk open(Settings settings) {
        Guard guard =
                Guard.at(settings.door(), settings.listen(), settings.store(), settings.readOnly(), settings.clock());
        Store store = settings.readOnly() ? Store.openToRead(settings.store()) : Store.open(settings.store());
        Desk desk = new Desk(settings, guard, store);
        try {
            desk.server.start();
            desk.begin();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw refused(settings, e);
        }
    }

    /** All pages, in the order of the head of the page. */
    private static List<Page> pages(Tools tools, Works works) {
        return List.of(
                new NowPage(tools),
                new ArticlesPage(tools),
                new CorpusPage(tools, works),
                new RunPage(tools),
                new WatchPage(tools, works),
                new KeysPage(tools));
    }

    private static void configure(JavalinConfig config, Tools tools, Works works, Guard guard) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.defaultContentType = "text/html; charset=utf-8";
        guard.stand(config, tools.settings().port());
        config.routes.get("/assets/{digest}/{name}", Assets::serve);
        pages(tools, works).forEach(page -> page.on(config.routes));
        new LoginPage(tools, guard).on(config.routes);
        new Troubles(tools).on(config.routes);
        config.router.javaLangErrorHandler((response, error) -> Troubles.severe(error));
    }

    private static RuntimeException refused(Settings settings, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new Fault(
                        settings.listen() + ":" + settings.port(),
                        "another program listens there, maybe another desk",
                        "choose another --port, or --port 0 for any that is free",
                        e);
            }
        }
        return e;
    }

    /** Where a browser of this machine finds it: {@code "http://localhost:7070/"}. */
    public String address() {
        String host = settings.listen().contains(":") ? "[" + settings.listen() + "]" : settings.listen();
        boolean tls = settings.door().certificate().isPresent();
        return (tls ? "https://" : "http://") + (Door.isLoopback(settings.listen()) ? "localhost" : host) + ":"
                + server.port() + "/";
    }

    /** Says beside the store where it is open, and begins what it was told to do. */
    private void begin() {
        sign = Optional.of(Sign.put(settings.store(), address()));
        if (!settings.readOnly()) {
            works.begin();
        }
    }

    /** All it answers: the method, and the path with the names of what changes in it: {@code "GET /event/{id}"}. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
        works.close();
        sign.ifPresent(Sign::close);
        readers.close();
        store.close();
    }
}
