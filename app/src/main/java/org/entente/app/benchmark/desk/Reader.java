package org.entente.app.benchmark.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who looks at one page after the other over connections that stay open. When he means to look at the next is
 * settled before he has seen this one: is the desk late, so that he cannot, his next page counts from when he meant to ask
 * for it, and not from when he could (what is called coordinated omission is not left out).
 */
final class Reader implements Runnable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String address;
    private final Visits visits;
    private final Random random;
    private final long think;
    private final long end;
    private final Answers answers;
    /** The address of the relation he looked at last. */
    private String relation = "";

    /**
     * @param think mean time from one page to the next, in nanoseconds, drawn from an exponential distribution; with 0 he
     *     asks as soon as he is answered
     * @param end when to stop, by {@link System#nanoTime}
     */
    Reader(HttpClient client, String address, Visits visits, Random random, long think, long end, Answers answers) {
        this.client = client;
        this.address = address;
        this.visits = visits;
        this.random = random;
        this.think = think;
        this.end = end;
        this.answers = answers;
    }

    @Override
    public void run() {
        long meant = System.nanoTime() + (long) (think * random.nextDouble());
        while (meant < end && !Thread.currentThread().isInterrupted()) {
            pause(meant - System.nanoTime());
            if (think == 0) {
                meant = System.nanoTime();
            }
            Visits.Visit visit = visits.drawn(random, relation);
            try {
                look(visit, meant);
            } catch (IOException e) {
                answers.failed(visit.kind(), e.toString());
            } catch (InterruptedException e) {
                return;
            }
            meant = think == 0 ? System.nanoTime() : meant + (long) (-Math.log(1 - random.nextDouble()) * think);
        }
    }

    private static void pause(long nanos) {
        if (nanos > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look(Visits.Visit visit, long meant) throws IOException, InterruptedException {
        if (visit.kind().equals(Visits.RELATION)) {
            relation = visit.path();
        }
        HttpResponse<InputStream> answer = get(visit.path());
        long first = System.nanoTime() - meant;
        long bytes = drain(answer);
        long whole = System.nanoTime() - meant;
        if (answer.statusCode() != 200) {
            answers.failed(visit.kind(), "status " + answer.statusCode() + " of " + visit.path());
            return;
        }
        boolean waiting = answer.headers().firstValue("Refresh").isPresent();
        long complete = whole;
        while (answer.headers().firstValue("Refresh").isPresent()) {
            pause(TimeUnit.SECONDS.toNanos(1));
            answer = get(visit.path());
            bytes = drain(answer);
            complete = System.nanoTime() - meant;
        }
        answers.add(visit.kind(), first, whole, complete, waiting, bytes);
    }

    private HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST)
                // As the script of a page asks for a part of it.
                .header(
                        path.contains("/events?from") ? "HX-Request" : "Accept",
                        path.contains("/events?from") ? "true" : "text/html")
                .GET()
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private static long drain(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return body.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
