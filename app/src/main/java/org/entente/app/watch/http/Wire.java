package org.entente.app.watch.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** One request and its response: no redirect is followed, no cookie kept, nothing sent but what is given. */
final class Wire implements Closeable {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HEAD_BYTES = 1 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(15);

    private final Resolver resolver;
    private final Duration longest;
    private final Door door;
    private final HttpClient client;

    /** @param longest a response that is not whole by then is given up, however steadily it drips */
    Wire(Resolver resolver, Duration longest, SSLContext trust) throws IOException {
        this.resolver = resolver;
        this.longest = longest;
        door = Door.open();
        client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(door.address()))
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .sslContext(trust)
                .build();
    }

    /**
     * The response, its body as sent and at most {@code limit} bytes of it.
     *
     * @throws TooLarge if there is more
     * @throws Resolver.Forbidden if the host may not be spoken to
     * @throws IOException if there is no response, for a reason that its message tells
     */
    HttpResponse<byte[]> get(URI address, Map<String, String> headers, int limit) throws IOException {
        // Looked up here and nowhere else: the door connects to what was checked.
        String name = address.getHost();
        List<InetAddress> addresses =
                resolver.addresses(name.startsWith("[") ? name.substring(1, name.length() - 1) : name);
        try (Door.Ticket ticket = door.admit(name, port(address), addresses, withHead(limit))) {
            HttpResponse<byte[]> response = send(address, headers, limit, ticket);
            if (!ticket.failure().isEmpty()) {
                throw new IOException(ticket.failure());
            }
            return response;
        }
    }

    /** The body's bytes with the head, and what TLS adds to both. */
    private static long withHead(int limit) {
        return limit + limit / 50 + HEAD_BYTES;
    }

    private static int port(URI address) {
        int standard = address.getScheme().equals("https") ? HTTPS : HTTP;
        return address.getPort() < 0 ? standard : address.getPort();
    }

    private HttpResponse<byte[]> send(URI address, Map<String, String> headers, int limit, Door.Ticket ticket)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        headers.forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.build(), head -> new LimitedBody(limit));
        try {
            return response.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + longest.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause(), ticket);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("told to stop");
        } finally {
            // Where it is not done, this closes the connection.
            response.cancel(true);
        }
    }

    private static IOException failure(Throwable cause, Door.Ticket ticket) {
        if (cause instanceof TooLarge || cause.getCause() instanceof TooLarge) {
            return cause instanceof TooLarge large ? large : (TooLarge) cause.getCause();
        }
        String why = ticket.failure().isEmpty() ? Messages.of(cause) : ticket.failure();
        return new IOException(why, cause);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
