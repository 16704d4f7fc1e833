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

/** Many readers of one desk at once. */
public final class DeskTrial {
    private static final int NOT_FOUND = 404;

    /**
     * How many, and how they read.
     *
     * @param think mean time from one page to the next
     * @param warmUp how long they read before it counts
     */
    public record Plan(int readers, Duration think, Duration warmUp, Duration measured, long seed) {}

    private final String main;
    private final Path store;
    private final Optional<Path> ingest;

    /**
     * @param main the class of the command line
     * @param ingest what the desk puts into the store meanwhile
     */
    public DeskTrial(String main, Path store, Optional<Path> ingest) {
        this.main = main;
        this.store = store;
        this.ingest = ingest;
    }

    /** Starts a desk, has it read, and ends it. */
    public DeskSpeed run(Plan plan) throws IOException, InterruptedException {
        Visits visits = Visits.of(store);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        try (DeskProcess desk = DeskProcess.start(main, store, ingest)) {
            List<String> leftOut = leaveOut(visits, client, desk.address());
            read(plan, visits, client, desk.address(), plan.warmUp, 0);
            Duration cpu = desk.cpu();
            long start = System.nanoTime();
            Answers answers = read(plan, visits, client, desk.address(), plan.measured, 1);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new DeskSpeed(
                    seconds,
                    desk.cpu().minus(cpu).toMillis() / 1e3,
                    desk.residentMb(),
                    answers.lines(),
                    answers.failures(),
                    leftOut);
        }
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
