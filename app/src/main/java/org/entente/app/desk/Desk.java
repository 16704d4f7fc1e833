package org.entente.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.net.BindException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.entente.app.Fault;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.api.Api;
import org.entente.app.desk.guard.Headers;
import org.entente.app.desk.guard.Hosts;
import org.entente.app.desk.guard.Sizes;
import org.entente.app.desk.guard.Tokens;
import org.entente.app.desk.page.AgreementPage;
import org.entente.app.desk.page.ApiPage;
import org.entente.app.desk.page.ArticlePage;
import org.entente.app.desk.page.ArticlesPage;
import org.entente.app.desk.page.CorpusPage;
import org.entente.app.desk.page.CorrectionsPage;
import org.entente.app.desk.page.EventPage;
import org.entente.app.desk.page.EventsPage;
import org.entente.app.desk.page.GivenPage;
import org.entente.app.desk.page.KeysPage;
import org.entente.app.desk.page.NowPage;
import org.entente.app.desk.page.Page;
import org.entente.app.desk.page.ReadPage;
import org.entente.app.desk.page.RemarksPage;
import org.entente.app.desk.page.ReviewMergingPage;
import org.entente.app.desk.page.ReviewPage;
import org.entente.app.desk.page.ReviewsPage;
import org.entente.app.desk.page.RunPage;
import org.entente.app.desk.page.WatchPage;
import org.entente.app.desk.page.relation.RelationFiles;
import org.entente.app.desk.page.relation.RelationPage;
import org.entente.app.desk.page.relation.Relations;
import org.entente.app.desk.page.relation.RelationsPage;
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

    private Desk(Settings settings, Store store) {
        this.settings = settings;
        this.store = store;
        this.readers = new Readers(store, READERS);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Tokens tokens = new Tokens(key, false);
        Tools tools = new Tools(settings, store, readers, tokens);
        this.works = new Works(store, tools.coders(), settings.intake(), settings.clock());
        this.server = Javalin.create(config -> configure(config, tools, works, tokens));
    }

    /** Opens the store and starts to answer. */
    public static Desk open(Settings settings) {
        Store store = settings.readOnly() ? Store.openToRead(settings.store()) : Store.open(settings.store());
        Desk desk = new Desk(settings, store);
        try {
            desk.server.start(settings.listen(), settings.port());
            desk.begin();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw refused(settings, e);
        }
    }

    /** All pages, in the order of the head of the page. */
    private static List<Page> pages(Tools tools, Works works) {
        Relations relations = new Relations(tools);
        ActorBook actors = new ActorBook(new Tables(tools.settings().lexicon()));
        Api api = new Api(tools, actors);
        return List.of(
                new NowPage(tools),
                new RelationsPage(tools, relations),
                new RelationPage(tools, relations),
                new RelationFiles(tools, relations),
                new EventsPage(tools),
                new EventPage(tools),
                new ArticlesPage(tools),
                new ArticlePage(tools),
                new ReviewsPage(tools, works),
                new ReviewPage(tools, works),
                new AgreementPage(tools, works),
                new ReviewMergingPage(tools, works),
                new CorrectionsPage(tools, works),
                new ReadPage(tools, works),
                new GivenPage(tools, works),
                new RemarksPage(tools, works),
                new CorpusPage(tools, works),
                new RunPage(tools),
                new WatchPage(tools, works),
                api,
                new ApiPage(tools, api),
                new KeysPage(tools));
    }

    private static void configure(JavalinConfig config, Tools tools, Works works, Tokens tokens) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Sizes.LONGEST;
        config.jetty.multipartConfig.maxFileSize(Sizes.LONGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Sizes.LONGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        // The id of an article may hold a slash or a percent sign.
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.DEFAULT.with(
                "ids",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        config.jetty.modifyServletContextHandler(
                handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
        config.http.defaultContentType = "text/html; charset=utf-8";
        config.routes.before(Headers::set);
        config.routes.before(Hosts::check);
        config.routes.before(Sizes::check);
        config.routes.before(tokens::check);
        config.routes.get("/assets/{digest}/{name}", Assets::serve);
        pages(tools, works).forEach(page -> page.on(config.routes));
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
        return "http://" + (settings.isLocal() ? "localhost" : settings.listen()) + ":" + server.port() + "/";
    }

    /** What {@code work} makes of the store, as a page does. */
    <T> T read(Function<Store, T> work) {
        return readers.read(work);
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
