package org.entente.app.benchmark.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Many readers of one desk at once. */
public final class DeskTrial {
    private static final int NOT_FOUND = 404;
    private static final int STEP_SECONDS = 10;

    /**
     * How many, and how they read.
     *
     * @param think mean time from one page to the next
     * @param settle how long at most the desk is left alone before, to make the index of its search
     * @param warmUp how long they read before it counts
     */
    public record Plan(int readers, Duration think, Duration settle, Duration warmUp, Duration measured, long seed) {}

    private final String main;
    private final Path store;
    private final Optional<Path> ingest;
    private final Consumer<String> progress;

    /**
     * @param main the class of the command line
     * @param ingest what the desk puts into the store meanwhile
     * @param progress told what is going on
     */
    public DeskTrial(String main, Path store, Optional<Path> ingest, Consumer<String> progress) {
        this.main = main;
        this.store = store;
        this.ingest = ingest;
        this.progress = progress;
    }

    /** Starts a desk, has it read, and ends it. */
    public DeskSpeed run(Plan plan) throws IOException, InterruptedException {
        progress.accept("looking for what there is to read");
        Visits visits = Visits.of(store);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        try (DeskProcess desk = DeskProcess.start(main, store, ingest)) {
            List<String> leftOut = leaveOut(visits, client, desk.address());
            boolean settled = settle(plan.settle, client, desk.address());
            progress.accept(plan.readers + " readers, " + plan.warmUp.toSeconds() + " s before it counts");
            read(plan, visits, client, desk.address(), plan.warmUp, 0);
            progress.accept("now it counts, for " + plan.measured.toSeconds() + " s");
            Duration cpu = desk.cpu();
            long start = System.nanoTime();
            Answers answers = read(plan, visits, client, desk.address(), plan.measured, 1);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new DeskSpeed(
                    seconds,
                    desk.cpu().minus(cpu).toMillis() / 1e3,
                    desk.residentMb(),
                    settled,
                    answers.lines(),
                    answers.failures(),
                    leftOut);
        }
    }

    /** Whether the index of the search is up to date: a page of the search says so where it is not. */
    private boolean settle(Duration most, HttpClient client, String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var request =
                HttpRequest.newBuilder(URI.create(address + "/search?q=Baku")).build();
        while (client.send(request, BodyHandlers.ofString()).body().contains("role=\"status\"")) {
            long waited = System.nanoTime() - start;
            if (waited > most.toNanos()) {
                return false;
            }
            progress.accept("the desk makes its index, for " + TimeUnit.NANOSECONDS.toSeconds(waited) + " s");
            TimeUnit.SECONDS.sleep(STEP_SECONDS);
        }
        return true;
    }

    private static List<String> leaveOut(Visits visits, HttpClient client, String address)
            throws IOException, InterruptedException {
        List<String> leftOut = new ArrayList<>();
        Random random = new Random(0);
        for (String kind : List.copyOf(visits.weights().keySet())) {
            var request = HttpRequest.newBuilder(
                            URI.create(address + visits.of(kind, random).path()))
                    .build();
            if (client.send(request, BodyHandlers.discarding()).statusCode() == NOT_FOUND) {
                visits.leaveOut(kind);
                leftOut.add(kind);
            }
        }
        return leftOut;
    }

    private static Answers read(Plan plan, Visits visits, HttpClient client, String address, Duration time, int round)
            throws InterruptedException {
        Answers answers = new Answers();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < plan.readers; i++) {
            Random random = new Random(plan.seed * 1_000_003 + 31L * i + round);
            readers.add(new Thread(
                    new Reader(client, address, visits, random, plan.think.toNanos(), end, answers), "reader " + i));
        }
        readers.forEach(Thread::start);
        for (Thread reader : readers) {
            reader.join();
        }
        return answers;
    }
}
