package org.entente.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares the reports of an article before and after. What says the same of the same actors is the same event, even if
 * another entry made it; of what is left, reports told by the same words are one that changed.
 */
final class Changes {
    private static final int ORDINAL = 1;
    private static final int ID = 2;
    private static final int SOURCE = 4;
    private static final int TARGET = 7;
    private static final int CODE = 10;
    private static final int TYPE = 12;
    private static final int START = 18;
    private static final int BASIS = 21;
    private static final int STATUS = 24;
    private static final int ENTRY = 30;
    private static final int SENTENCE = 32;

    private Changes() {}

    static List<Change> between(StoredRows before, ArticleRows after) {
        List<List<Object>> gone = new ArrayList<>(before.read().getOrDefault("report", List.of()));
        List<List<Object>> fresh = new ArrayList<>(
                after.of("report").stream().map(java.util.Arrays::asList).toList());
        Map<Object, List<Object>> spansBefore = spans(before.read().getOrDefault("evidence", List.of()));
        Map<Object, List<Object>> spansAfter = spans(
                after.of("evidence").stream().map(java.util.Arrays::asList).toList());
        pair(gone, fresh, (a, b) -> says(a).equals(says(b)));
        List<Change> changes = new ArrayList<>();
        pair(gone, fresh, (a, b) -> Objects.equals(spansBefore.get(a.get(ORDINAL)), spansAfter.get(b.get(ORDINAL))))
                .forEach(pair -> changes.add(
                        new Change(after.id(), Optional.of(version(pair.get(0))), Optional.of(version(pair.get(1))))));
        gone.forEach(row -> changes.add(new Change(after.id(), Optional.of(version(row)), Optional.empty())));
        fresh.forEach(row -> changes.add(new Change(after.id(), Optional.empty(), Optional.of(version(row)))));
        return changes;
    }

    /**
     * Which reports of before stand as which now, by their ids: those that say the same, else those told by the same
     * words, else the first that is told in the same sentence and has an actor or the type in common. Reports that are
     * gone are not in it.
     */
    static Map<String, String> successors(StoredRows before, ArticleRows after) {
        List<List<Object>> gone = new ArrayList<>(before.read().getOrDefault("report", List.of()));
        List<List<Object>> fresh = new ArrayList<>(
                after.of("report").stream().map(java.util.Arrays::asList).toList());
        List<List<Object>> evidenceBefore = before.read().getOrDefault("evidence", List.of());
        List<List<Object>> evidenceAfter =
                after.of("evidence").stream().map(java.util.Arrays::asList).toList();
        Map<Object, List<Object>> spansBefore = spans(evidenceBefore);
        Map<Object, List<Object>> spansAfter = spans(evidenceAfter);
        List<List<List<Object>>> pairs =
                new ArrayList<>(pair(gone, fresh, (a, b) -> a.get(ID).equals(b.get(ID))));
        pairs.addAll(pair(gone, fresh, (a, b) -> says(a).equals(says(b))));
        pairs.addAll(pair(
                gone,
                fresh,
                (a, b) -> Objects.equals(spansBefore.get(a.get(ORDINAL)), spansAfter.get(b.get(ORDINAL)))));
        Map<Object, Object> sentencesBefore = sentences(evidenceBefore);
        Map<Object, Object> sentencesAfter = sentences(evidenceAfter);
        pairs.addAll(pair(
                gone,
                fresh,
                (a, b) -> sentencesBefore.get(a.get(ORDINAL)) != null
                        && sentencesBefore.get(a.get(ORDINAL)).equals(sentencesAfter.get(b.get(ORDINAL)))
                        && isAkin(a, b)));
        Map<String, String> successors = new HashMap<>();
        pairs.forEach(pair ->
                successors.put(text(pair.get(0).get(ID)), text(pair.get(1).get(ID))));
        return successors;
    }

    private static boolean isAkin(List<Object> a, List<Object> b) {
        return a.get(SOURCE).equals(b.get(SOURCE))
                || a.get(TARGET).equals(b.get(TARGET))
                || Objects.equals(a.get(TYPE), b.get(TYPE));
    }

    /** The number of the sentence that tells each report first. */
    private static Map<Object, Object> sentences(List<List<Object>> evidence) {
        Map<Object, Object> sentences = new HashMap<>();
        evidence.forEach(row -> sentences.putIfAbsent(row.get(ORDINAL), row.get(row.size() - 1)));
        return sentences;
    }

    private interface Alike {
        boolean test(List<Object> before, List<Object> after);
    }

    /** Takes pairs that are alike out of both lists. */
    private static List<List<List<Object>>> pair(List<List<Object>> gone, List<List<Object>> fresh, Alike alike) {
        List<List<List<Object>>> pairs = new ArrayList<>();
        for (Iterator<List<Object>> rows = gone.iterator(); rows.hasNext(); ) {
            List<Object> row = rows.next();
            Optional<List<Object>> same =
                    fresh.stream().filter(other -> alike.test(row, other)).findFirst();
            if (same.isPresent()) {
                pairs.add(List.of(row, same.get()));
                fresh.remove(same.get());
                rows.remove();
            }
        }
        return pairs;
    }

    /** Who did what to whom, when, where and by whose account. */
    private static List<Object> says(List<Object> report) {
        List<Object> says = new ArrayList<>(report.subList(SOURCE, BASIS));
        says.addAll(report.subList(BASIS + 1, ENTRY));
        return says;
    }

    /** Where the first telling of each report stands. */
    private static Map<Object, List<Object>> spans(List<List<Object>> evidence) {
        Map<Object, List<Object>> spans = new HashMap<>();
        // article, ordinal, telling, sentence, begin, end, words
        evidence.forEach(row -> spans.putIfAbsent(row.get(ORDINAL), row.subList(4, 6)));
        return spans;
    }

    private static Change.Version version(List<Object> report) {
        return new Change.Version(
                text(report.get(ID)),
                text(report.get(START)),
                actor(report, SOURCE),
                actor(report, TARGET),
                report.get(TYPE) == null ? "STATEMENT" : text(report.get(TYPE)),
                text(report.get(CODE)),
                text(report.get(STATUS)),
                text(report.get(ENTRY)),
                Optional.ofNullable((String) report.get(SENTENCE)));
    }

    private static String actor(List<Object> report, int at) {
        String sector = text(report.get(at + 1));
        return sector.isEmpty() ? text(report.get(at)) : report.get(at) + " " + sector;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
