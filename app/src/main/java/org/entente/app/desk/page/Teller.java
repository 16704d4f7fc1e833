package org.entente.app.desk.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.render.MarkedText;
import org.entente.app.render.Notes;
import org.entente.app.render.Passage;
import org.entente.app.store.ToldReport;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** An outlet with all its tellings of one event. */
public record Teller(String outlet, Optional<String> country, List<Telling> tellings) {
    /** So many sentences are shown before and after the one that tells the event. */
    private static final int AROUND = 2;

    /**
     * One report.
     *
     * @param number among those of the event, from 1
     * @param passage its first telling in the article's context, as HTML made by {@link MarkedText}; empty without text
     * @param again where the article tells it once more
     * @param facts what it tells beside who, whom and what
     */
    public record Telling(
            int number, ToldReport.In report, Optional<Content> passage, List<Content> again, List<String> facts) {}

    /** In the order in which they told it first. */
    public static List<Teller> of(List<ToldReport.In> reports) {
        Map<String, Teller> tellers = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            ToldReport.In report = reports.get(i);
            String outlet = report.article().reading().article().outlet();
            tellers.computeIfAbsent(
                            outlet,
                            name -> new Teller(
                                    Words.outlet(name), report.article().country(), new ArrayList<>()))
                    .tellings()
                    .add(telling(i + 1, report));
        }
        return List.copyOf(tellers.values());
    }

    private static Telling telling(int number, ToldReport.In report) {
        List<Content> passages = report.article().hasText() ? passages(number, report) : List.of();
        return new Telling(
                number,
                report,
                passages.stream().findFirst(),
                passages.stream().skip(1).toList(),
                Notes.of(report.alone()).get(0).facts());
    }

    private static List<Content> passages(int number, ToldReport.In report) {
        Reading reading = report.alone();
        String article = reading.article().id();
        MarkedText text = new MarkedText(
                reading,
                "r" + number + "-",
                row -> Links.inArticle(article, report.report().ordinal()));
        List<Content> passages = new ArrayList<>();
        Span last = new Span(0, 0);
        for (Evidence evidence : reading.events().get(0).evidence()) {
            if (evidence.span().length() > 0 && !last.contains(evidence.span())) {
                last = Passage.around(reading.article().text(), evidence.span(), AROUND);
                String html = text.of(last);
                passages.add(out -> out.writeContent(html));
            }
        }
        return passages;
    }
}
