package org.entente.app.desk.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** How much a request may ask of the desk: letters, bytes, time, and neighbours. */
public final class Limits {
    /** All lines before what is sent. */
    static final int LONGEST_HEAD = 16 << 10;

    /** A connection on which nothing moves for so long is closed. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** What is sent at fewer bytes a second is not waited for. */
    private static final int SLOWEST = 256;

    private static final int CONNECTIONS = 1_000;

    private Limits() {}

    public static void set(JavalinConfig config, Door door, String listen, int port) {
        config.http.maxRequestSize = Sizes.LONGEST;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(Sizes.LONGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Sizes.LONGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(Limits::head);
        config.jetty.modifyServletContextHandler(handler -> {
            // The id of an article may hold a slash or a percent sign.
            handler.getServletHandler().setDecodeAmbiguousURIs(true);
            handler.setMaxFormContentSize((int) Sizes.LONGEST);
            handler.setMaxFormKeys(2_000);
        });
        config.jetty.modifyServer(server -> around(server, door));
        config.jetty.addConnector((server, http) -> connector(server, http, door, listen, port));
    }

    private static void head(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "ids",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setMinRequestDataRate(SLOWEST);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    private static void around(Server server, Door door) {
        // What is too long is told on a page (Sizes); this is for what does not say how long it is.
        Handler.Wrapper outer = new SizeLimitHandler(2 * Sizes.LONGEST, -1);
        if (door.login() || door.isSecure()) {
            outer.setHandler(new Crowd(door.proxies()));
        }
        server.setHandler(outer);
        server.setErrorHandler(new Plain());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration http, Door door, String listen, int port) {
        ServerConnector connector = door.certificate()
                .map(certificate -> certificate.connector(server, http, listen, port))
                .orElseGet(() -> plain(server, http, listen, port));
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static ServerConnector plain(Server server, HttpConfiguration http, String listen, int port) {
        ServerConnector connector =
                new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
        connector.setHost(listen);
        connector.setPort(port);
        return connector;
    }
}
