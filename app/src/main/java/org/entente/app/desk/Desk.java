package org.entente.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.desk.ahead.Ahead;
import org.entente.app.desk.guard.Door;
import org.entente.app.desk.guard.Guard;
import org.entente.app.desk.page.Page;
import org.entente.app.store.Sign;
import org.entente.app.store.Store;

/** The web pages over a store, as long as it is open. */
public final class Desk implements AutoCloseable {
    /** So many questions to the store at the same time: more would only share the same cores. */
    private static final int READERS = 4;

    /** DuckDB's share of the memory. */
    private static final int MEGABYTES = 1000;

    /** After 16 of them 550 MB of the indexes of a million articles were held; to write them all takes two seconds. */
    private static final int LOG_MEGABYTES = 8;

    /** A question is answered by the thread that asks it, so that the system shares the cores among those who ask. */
    private static final int THREADS = 1;

    private final Settings settings;
    private final Store store;
    private final Readers readers;
    private final Ahead ahead;
    private final Works works;
    private final Searching searching;
    private final Javalin server;
    private Optional<Sign> sign = Optional.empty();

    private Desk(Settings settings, Guard guard, Store store, List<Page> more) {
        this.settings = settings;
        this.store = store;
        store.bound(MEGABYTES, THREADS);
        store.boundLog(LOG_MEGABYTES);
        this.readers = new Readers(store, READERS);
        SpareCores cores = new SpareCores(Runtime.getRuntime().availableProcessors());
        this.ahead = new Ahead(readers, cores, settings.store(), settings.clock(), Throwable::printStackTrace);
        Tools tools = new Tools(settings, store, readers, ahead, cores, guard);
        this.works = new Works(store, tools.coders(), settings.intake(), settings.clock());
        Tables tables = new Tables(settings.lexicon());
        this.searching = new Searching(store, settings, tables, cores, Throwable::printStackTrace);
        List<Page> pages = Pages.of(tools, works, guard, tables, searching);
        this.server = Javalin.create(config -> {
            configure(config, tools, pages, guard);
            more.forEach(page -> page.on(config.routes));
        });
    }

    /** Opens the store and starts to answer. */
    public static Desk open(Settings settings) {
        return open(settings, List.of());
    }

    /** The same with pages more. */
    static Desk open(Settings settings, List<Page> more) {
        Guard guard =
                Guard.at(settings.door(), settings.listen(), settings.store(), settings.readOnly(), settings.clock());
        Store store = settings.readOnly() ? Store.openToRead(settings.store()) : Store.open(settings.store());
        Desk desk = new Desk(settings, guard, store, more);
        try {
            desk.server.start();
            desk.begin();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw refused(settings, e);
        }
    }

    private static void configure(JavalinConfig config, Tools tools, List<Page> pages, Guard guard) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.defaultContentType = "text/html; charset=utf-8";
        guard.stand(config, tools.settings().port());
        Present present = Present.of(tools.settings().store());
        config.routes.before(context -> present.check());
        config.routes.get("/assets/{digest}/{name}", Assets::serve);
        pages.forEach(page -> page.on(config.routes));
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

    /** What {@code work} makes of the store, as a page does. */
    <T> T read(Function<Store, T> work) {
        return readers.read(work);
    }

    /** Says beside the store where it is open, and begins what it was told to do. */
    private void begin() {
        sign = Optional.of(Sign.put(settings.store(), address()));
        ahead.begin();
        searching.begin();
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
        searching.close();
        ahead.close();
        sign.ifPresent(Sign::close);
        readers.close();
        store.close();
    }
}
