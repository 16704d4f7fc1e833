package org.entente.app.benchmark.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who looks at one page after the other over connections that stay open. When he means to look at the next is
 * settled before he has seen this one: is the desk late, so that he cannot, his next page counts from when he meant to ask
 * for it, and not from when he could (what is called coordinated omission is not left out).
 */
final class Reader implements Runnable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String LATER = "hx-trigger=\"load delay";
    private static final Pattern PART = Pattern.compile("/(parts|events\\?from)");

    /** One reader in so many scrolls down to where the parts of a relation stand. */
    private static final int SCROLLS = 4;

    /** What a relation's page loads after itself, by the kind as which it counts. */
    private static final Map<String, Pattern> AFTER = Map.of(
            "relation: chart",
            Pattern.compile("data-chart=\"([^\"]+)\""),
            Answers.PARTS,
            Pattern.compile("hx-get=\"([^\"]+/parts[^\"]*)\" hx-trigger=\"revealed\""));

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
                // Told that it is being drawn he knows that he has to wait, and what he reads next he reads after it.
                meant += look(visit, meant);
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

    /** How long he waited after he was told to. */
    private long look(Visits.Visit visit, long meant) throws IOException, InterruptedException {
        if (visit.kind().equals(Visits.RELATION)) {
            relation = visit.path();
        }
        HttpResponse<InputStream> answer = get(visit.path());
        long first = System.nanoTime() - meant;
        byte[] body = all(answer);
        long whole = System.nanoTime() - meant;
        if (answer.statusCode() != 200) {
            answers.failed(visit.kind(), "status " + answer.statusCode() + " of " + visit.path());
            return 0;
        }
        boolean waiting = isWaiting(answer);
        while (isWaiting(answer)) {
            pause(TimeUnit.SECONDS.toNanos(1));
            answer = get(visit.path());
            body = all(answer);
        }
        long complete = waiting ? System.nanoTime() - meant : whole;
        answers.add(visit.kind(), first, whole, complete, waiting, body.length);
        if (visit.kind().equals(Visits.RELATION)) {
            follow(new String(body, StandardCharsets.UTF_8));
        }
        return complete - whole;
    }

    private static boolean isWaiting(HttpResponse<?> answer) {
        return answer.headers().firstValue("Refresh").isPresent();
    }

    /** The script of a page asks for these as soon as it is there, while he reads. */
    private void follow(String page) {
        AFTER.forEach((kind, pattern) -> {
            Matcher asked = pattern.matcher(page);
            if (asked.find() && (!kind.equals(Answers.PARTS) || random.nextInt(SCROLLS) == 0)) {
                follow(kind, asked.group(1).replace("&amp;", "&"));
            }
        });
    }

    private void follow(String kind, String path) {
        long start = System.nanoTime();
        client.sendAsync(request(path), BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            if (fault != null || answer.statusCode() != 200) {
                answers.failed(
                        kind, fault == null ? "status " + answer.statusCode() + " of " + path : fault.toString());
                return;
            }
            long there = System.nanoTime() - start;
            // One who has to ask again for a part goes on reading; it is not waited for.
            boolean later = answer.body().contains(LATER);
            answers.add(kind, there, there, there, later, answer.body().length());
        });
    }

    private HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofInputStream());
    }

    private HttpRequest request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST)
                .header("Accept", "text/html");
        if (PART.matcher(path).find()) {
            // As the script of a page asks for a part of it.
            request.header("HX-Request", "true");
        }
        return request.GET().build();
    }

    private static byte[] all(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return body.readAllBytes();
        }
    }
}
