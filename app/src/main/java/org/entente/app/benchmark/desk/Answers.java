package org.entente.app.benchmark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long pages took, by kind. */
final class Answers {
    /** Seconds of drawing that a page asks for after itself: no page, and not counted among all. */
    static final String PARTS = "relation: parts, after the page";

    private static final double NANOS = 1e6;

    private record Answer(long first, long whole, long complete, boolean waiting, long bytes) {}

    private final Map<String, List<Answer>> byKind = new TreeMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();

    synchronized void add(String kind, long first, long whole, long complete, boolean waiting, long bytes) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Answer(first, whole, complete, waiting, bytes));
    }

    synchronized void failed(String kind, String why) {
        failures.computeIfAbsent(kind, k -> new ArrayList<>()).add(why);
    }

    /** What kinds there are, then {@code "all"} pages. */
    synchronized List<DeskSpeed.Line> lines() {
        List<DeskSpeed.Line> lines = new ArrayList<>();
        List<Answer> all = new ArrayList<>();
        byKind.forEach((kind, answers) -> {
            lines.add(line(kind, answers));
            if (!kind.equals(PARTS)) {
                all.addAll(answers);
            }
        });
        if (!all.isEmpty()) {
            lines.add(line("all", all));
        }
        return lines;
    }

    synchronized List<String> failures() {
        return failures.values().stream().flatMap(List::stream).toList();
    }

    private static DeskSpeed.Line line(String kind, List<Answer> answers) {
        long[] first = answers.stream().mapToLong(Answer::first).sorted().toArray();
        long[] whole = answers.stream().mapToLong(Answer::whole).sorted().toArray();
        long[] complete = answers.stream().mapToLong(Answer::complete).sorted().toArray();
        return new DeskSpeed.Line(
                kind,
                answers.size(),
                (int) answers.stream().filter(Answer::waiting).count(),
                at(first, 0.5),
                at(first, 0.95),
                at(first, 0.99),
                at(whole, 0.5),
                at(whole, 0.99),
                at(complete, 0.99),
                answers.stream().mapToLong(Answer::bytes).sum() / answers.size());
    }

    /** By the nearest rank, in milliseconds. */
    private static double at(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS;
    }
}
