package org.entente.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on the loopback address, which keeps what it was asked. */
public final class Site implements AutoCloseable {
    /** What a site does with a request. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Site() {
        this(plain());
    }

    public Site(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer plain() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return url("127.0.0.1", path);
    }

    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    public Site text(String path, String text) {
        return page(path, "text/plain; charset=utf-8", text);
    }

    public Site page(String path, String type, String text) {
        return page(path, exchange -> send(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    public Site status(String path, int status) {
        return page(path, exchange -> send(exchange, status, "text/plain", new byte[0]));
    }

    public Site redirect(String path, int status, String to) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public Site page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** The paths it was asked for so far, without robots.txt. */
    public List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    public List<String> askedAtAll() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            Page page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
