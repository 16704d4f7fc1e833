package org.entente.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.security.SecureRandom;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.entente.app.Fault;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.api.Api;
import org.entente.app.desk.guard.Headers;
import org.entente.app.desk.guard.Hosts;
import org.entente.app.desk.guard.Tokens;
import org.entente.app.desk.page.ActorPage;
import org.entente.app.desk.page.ActorsPage;
import org.entente.app.desk.page.MatrixPage;
import org.entente.app.desk.page.ApiPage;
import org.entente.app.desk.page.ArticlesPage;
import org.entente.app.desk.page.EntryPage;
import org.entente.app.desk.page.KeysPage;
import org.entente.app.desk.page.LexiconPage;
import org.entente.app.desk.page.NowPage;
import org.entente.app.desk.page.Page;
import org.entente.app.store.Store;

/** The web pages over a store, as long as it is open. */
public final class Desk implements AutoCloseable {
    /** So many questions to the store at the same time: more would only share the same cores. */
    private static final int READERS = 4;

    /** No form or file that is sent may be longer. */
    private static final long LONGEST = 20L << 20;

    private final Settings settings;
    private final Store store;
    private final Readers readers;
    private final Javalin server;

    private Desk(Settings settings, Store store) {
        this.settings = settings;
        this.store = store;
        this.readers = new Readers(store, READERS);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Tokens tokens = new Tokens(key, false);
        Tools tools = new Tools(settings, store, readers, tokens);
        this.server = Javalin.create(config -> configure(config, tools, tokens));
    }

    /** Opens the store and starts to answer. */
    public static Desk open(Settings settings) {
        Store store = settings.readOnly() ? Store.openToRead(settings.store()) : Store.open(settings.store());
        Desk desk = new Desk(settings, store);
        try {
            desk.server.start(settings.listen(), settings.port());
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw refused(settings, e);
        }
    }

    /** All pages, in the order of the head of the page. */
    private static List<Page> pages(Tools tools) {
        Tables tables = new Tables(tools.settings().lexicon());
        ActorBook actors = new ActorBook(tables, tools.settings().clock());
        Api api = new Api(tools, actors);
        return List.of(
                new NowPage(tools),
                new ArticlesPage(tools),
                new KeysPage(tools),
                new ActorsPage(tools, actors),
                new ActorPage(tools, actors),
                new MatrixPage(tools, actors),
                new LexiconPage(tools, tables),
                new EntryPage(tools, tables),
                api,
                new ApiPage(tools, api));
    }

    private static void configure(JavalinConfig config, Tools tools, Tokens tokens) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LONGEST;
        // The id of an article may hold a slash.
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(
                UriCompliance.DEFAULT.with("ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR)));
        config.jetty.modifyServletContextHandler(
                handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
        config.http.defaultContentType = "text/html; charset=utf-8";
        config.routes.before(Headers::set);
        config.routes.before(Hosts::check);
        config.routes.before(tokens::check);
        config.routes.get("/assets/{digest}/{name}", Assets::serve);
        pages(tools).forEach(page -> page.on(config.routes));
        new Troubles(tools).on(config.routes);
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
        boolean loopback =
                settings.listen().equals("127.0.0.1") || settings.listen().equals("::1");
        return "http://" + (loopback ? "localhost" : settings.listen()) + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        readers.close();
        store.close();
    }
}
