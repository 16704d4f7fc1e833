package org.entente.app.watch.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.entente.app.watch.address.Link;
import org.entente.app.watch.robots.Robots;

/**
 * Gets what lies at an address: asks robots.txt, waits for the host's turn, follows redirects and checks each anew. May be
 * used by several threads; never throws but when told to stop.
 */
public final class Fetcher implements Closeable {
    private static final int MOST_REDIRECTS = 5;

    /** For a host that has too much to do and does not say for how long. */
    private static final Duration REST = Duration.ofMinutes(10);

    private final Manners manners;
    private final Clock clock;
    private final Hosts hosts;
    private final Wire wire;
    private final Gate gate;

    /** @param trust whose certificates are believed */
    public Fetcher(Manners manners, Resolver resolver, SSLContext trust, Clock clock, Pause pause) throws IOException {
        this.manners = manners;
        this.clock = clock;
        hosts = new Hosts(clock, pause, manners.delay());
        wire = new Wire(resolver, manners.longest(), trust);
        gate = new Gate(clock, file -> follow(file, Asking.FOR_ROBOTS, manners.mostBytes(), false));
    }

    /** What is there, if robots.txt allows to ask. */
    public Answer get(URI address, Asking asking) {
        return follow(address, asking, manners.mostBytes(), true);
    }

    private Answer follow(URI start, Asking asking, int limit, boolean askRobots) {
        URI address = start;
        boolean moved = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<Answer> refusal = refusal(address, askRobots);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            URI asked = address;
            boolean permanent = moved && hop > 0;
            Step step = hosts.inTurn(asked.getHost(), () -> step(asked, asking, limit, permanent));
            if (step.answer().isPresent()) {
                return step.answer().get();
            }
            moved &= step.permanent();
            address = step.to();
        }
        return Answer.Failed.of(Answer.Why.REFUSED, "is redirected more than " + MOST_REDIRECTS + " times");
    }

    private Optional<Answer> refusal(URI address, boolean askRobots) {
        if (askRobots) {
            Robots robots = gate.of(address);
            if (!robots.allows(pathAndQuery(address))) {
                boolean closed = robots == Robots.DISALLOW_ALL;
                return Optional.of(Answer.Failed.of(
                        closed ? Answer.Why.BUSY : Answer.Why.REFUSED,
                        closed ? "its robots.txt cannot be had now" : "its robots.txt asks programs to stay away"));
            }
            robots.delay().ifPresent(delay -> hosts.slower(address.getHost(), delay));
        }
        return hosts.rest(address.getHost())
                .map(until -> new Answer.Failed(Answer.Why.BUSY, "the host asked for rest", Optional.of(until)));
    }

    private static String pathAndQuery(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** An answer, or where to go on. */
    private record Step(Optional<Answer> answer, URI to, boolean permanent) {
        static Step end(Answer answer) {
            return new Step(Optional.of(answer), null, false);
        }
    }

    private Step step(URI address, Asking asking, int limit, boolean moved) {
        try {
            HttpResponse<byte[]> response = wire.get(address, headers(asking), limit);
            int status = response.statusCode();
            if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
                return redirect(address, response);
            }
            return Step.end(status == 200 ? got(address, response, limit, moved) : other(address, response));
        } catch (TooLarge e) {
            return Step.end(Answer.Failed.of(Answer.Why.TOO_LARGE, e.getMessage()));
        } catch (Resolver.Forbidden e) {
            return Step.end(Answer.Failed.of(Answer.Why.REFUSED, e.getMessage()));
        } catch (IOException e) {
            return Step.end(Answer.Failed.of(Answer.Why.UNREACHABLE, e.getMessage()));
        }
    }

    private Map<String, String> headers(Asking asking) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", manners.name());
        headers.put("Accept", asking.accept());
        headers.put("Accept-Encoding", "gzip, deflate");
        if (!asking.etag().isEmpty()) {
            headers.put("If-None-Match", asking.etag());
        }
        if (!asking.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", asking.lastModified());
        }
        return headers;
    }

    private static Step redirect(URI address, HttpResponse<byte[]> response) {
        String location = header(response, "Location");
        Optional<URI> to = Link.of(address, location);
        if (to.isEmpty()) {
            return Step.end(
                    Answer.Failed.of(Answer.Why.REFUSED, "is redirected to \"" + location + "\", no web address"));
        }
        if (address.getScheme().equals("https") && to.get().getScheme().equals("http")) {
            return Step.end(Answer.Failed.of(Answer.Why.REFUSED, "is redirected from https to http: " + to.get()));
        }
        return new Step(Optional.empty(), to.get(), response.statusCode() == 301 || response.statusCode() == 308);
    }

    private static Answer got(URI address, HttpResponse<byte[]> response, int limit, boolean moved) throws IOException {
        byte[] body = Decompressed.of(response.body(), header(response, "Content-Encoding"), limit);
        return new Answer.Got(
                address,
                moved,
                header(response, "Content-Type"),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                body);
    }

    private Answer other(URI address, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Unchanged();
        }
        String detail = "the server answers " + status;
        if (status == 429 || status == 503) {
            Instant now = clock.instant();
            Instant until = RetryAfter.of(header(response, "Retry-After"), now).orElse(now.plus(REST));
            hosts.restUntil(address.getHost(), until);
            return new Answer.Failed(Answer.Why.BUSY, detail, Optional.of(until));
        }
        if (status == 410) {
            return Answer.Failed.of(Answer.Why.GONE, detail);
        }
        boolean denied = status >= 400 && status < 500 && status != 408;
        return Answer.Failed.of(denied ? Answer.Why.DENIED : Answer.Why.UNREACHABLE, detail);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
