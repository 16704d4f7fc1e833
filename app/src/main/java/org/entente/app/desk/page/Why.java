package org.entente.app.desk.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Coding;
import org.entente.app.render.ExplanationText;
import org.entente.app.render.Tried;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.ToldReport;
import org.entente.engine.coding.Explanation;
import org.entente.engine.text.Frame;

/**
 * Why an event was coded so: the sentence of its first report, read once more by itself.
 *
 * @param entries that made it, outermost first
 * @param sentence empty where texts are not kept
 * @param loading whether the engine is still being loaded
 * @param same whether the sentence by itself yields an event by the same entries; in an article, words before it and a
 *     lexicon of its day may have had their say
 * @param clauses of the sentence on which an entry was tried, the one that made the event first
 * @param whole the whole explanation, as {@code entente explain} prints it
 */
public record Why(
        StoredEvent event,
        List<String> entries,
        Optional<String> sentence,
        boolean loading,
        boolean same,
        List<Clause> clauses,
        String whole) {
    /**
     * @param words the predicate with what stands in its slots
     * @param own whether it made the event, or a part of it
     */
    public record Clause(String words, boolean own, List<Tried> tried) {
        public List<Tried> won() {
            return tried.stream().filter(Tried::won).toList();
        }

        public List<Tried> runnersUp() {
            return tried.stream().filter(t -> t.held() && !t.won()).toList();
        }

        public List<Tried> others() {
            return tried.stream().filter(t -> !t.held()).toList();
        }
    }

    static Why loading(StoredEvent event, List<ToldReport.In> first) {
        return new Why(event, entries(event), sentence(first), true, false, List.of(), "");
    }

    /** @param first the report that tells it first; none if it is gone */
    static Why of(StoredEvent event, List<ToldReport.In> first, Coding coding, Clock clock) {
        Optional<String> sentence = sentence(first);
        LocalDate day = first.stream()
                .flatMap(report -> report.article().reading().article().published().stream())
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
        List<Explanation> explained =
                sentence.map(words -> coding.explain(words, day)).orElse(List.of());
        String entry = first.isEmpty() ? event.entry() : first.get(0).told().entry();
        List<String> entries = List.of(entry.split("\\+"));
        boolean same = explained.stream()
                .flatMap(explanation -> explanation.events().stream())
                .anyMatch(made -> made.entry().equals(entry));
        List<Clause> clauses = explained.stream()
                .flatMap(explanation -> explanation.frames().stream().map(frame -> clause(explanation, frame, entries)))
                .sorted(Comparator.comparing(clause -> !clause.own()))
                .toList();
        String whole = explained.stream()
                .map(explanation -> ExplanationText.print(explanation, sentence.orElse("")))
                .reduce("", String::concat);
        return new Why(event, entries, sentence, false, same, clauses, whole);
    }

    private static Clause clause(Explanation explanation, Frame frame, List<String> entries) {
        List<Tried> tried = Tried.of(explanation, frame);
        boolean own = tried.stream().anyMatch(t -> t.held() && entries.contains(t.entry()));
        return new Clause(ExplanationText.clause(explanation.tree(), frame), own, tried);
    }

    private static List<String> entries(StoredEvent event) {
        return List.of(event.entry().split("\\+"));
    }

    private static Optional<String> sentence(List<ToldReport.In> first) {
        return first.stream()
                .flatMap(report -> report.report().sentences().get(0).stream())
                .findFirst();
    }
}
