package org.entente.app.store;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.merging.Content;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * A report with all that its event needs of it, in values that can be sent from machine to machine: it merges with others
 * there as it would in a store.
 */
public final class SentReport implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Map<String, Integer> COLUMNS = columns();

    private static final int KIND = 2;
    private static final int VALUE = 3;
    private static final int MOST = 4;
    private static final int UNIT = 5;
    private static final int SPAN = 7;

    private final Object[] row;
    /** The sentences that tell it, a line each; null where texts are not kept. */
    private final String sentences;
    /** What is kept in their place. */
    private final String words;

    private final List<Object[]> quantities;
    private final LocalDate published;
    private final String[] teller;
    private final List<String[]> copies = new ArrayList<>();

    private SentReport(
            Object[] row,
            String sentences,
            String words,
            List<Object[]> quantities,
            LocalDate published,
            String[] teller) {
        this.row = row;
        this.sentences = sentences;
        this.words = words;
        this.quantities = quantities;
        this.published = published;
        this.teller = teller;
    }

    /** The reports of one article. */
    static List<SentReport> of(ArticleRows article) {
        LocalDate published = (LocalDate) article.article[5];
        String[] teller = teller(article.article);
        List<SentReport> reports = new ArrayList<>();
        for (Object[] report : article.of("report")) {
            Object ordinal = report[1];
            TreeSet<String> sentences = article.of("evidence").stream()
                    .filter(row -> row[1].equals(ordinal) && row[3] != null)
                    .map(row -> (String) row[3])
                    .collect(Collectors.toCollection(TreeSet::new));
            String words = article.of("wording").stream()
                    .filter(row -> row[1].equals(ordinal))
                    .map(row -> (String) row[2])
                    .findFirst()
                    .orElse(null);
            List<Object[]> quantities = article.of("quantity").stream()
                    .filter(row -> row[1].equals(ordinal))
                    .sorted(Comparator.comparing((Object[] row) -> (Integer) row[SPAN])
                            .thenComparing(row -> (String) row[KIND])
                            .thenComparing(row -> (Double) row[VALUE]))
                    .collect(Collectors.toCollection(ArrayList::new));
            reports.add(new SentReport(
                    report,
                    sentences.isEmpty() ? null : String.join("\n", sentences),
                    words,
                    quantities,
                    published,
                    teller));
        }
        return reports;
    }

    /** What an article says of who published it: outlet, its state, address. */
    private static String[] teller(Object[] article) {
        return new String[] {(String) article[2], (String) article[4], (String) article[3]};
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (Codebook.Column column : Codebook.read().table("report").columns()) {
            columns.put(column.name(), columns.size());
        }
        return columns;
    }

    /** Its row of {@code report}. */
    public Object[] row() {
        return row;
    }

    /** The id of its article. */
    public String article() {
        return text("article");
    }

    /** An article is a copy of its own. */
    public void copied(Object[] copy) {
        copies.add(teller(copy));
    }

    private Object value(String column) {
        return row[COLUMNS.get(column)];
    }

    private String text(String column) {
        return (String) value(column);
    }

    /** As merging sees it. */
    public Telling telling() {
        Actor source = actor("source");
        Actor target = actor("target");
        return new Telling(
                text("id"),
                article(),
                Optional.ofNullable(published),
                source,
                target,
                code(),
                Status.valueOf(EventRow.upper(text("status"))),
                when(),
                Told.basis(text("basis")),
                place(),
                quantities.stream().map(SentReport::quantity).toList(),
                content(List.of(source, target)));
    }

    private Actor actor(String side) {
        String sector = text(side + "_sector");
        return new Actor(
                text(side + "_code"), sector.isEmpty() ? Sector.NONE : Sector.valueOf(sector), text(side + "_name"));
    }

    private Cameo code() {
        return new Cameo(
                text("code"),
                text("label"),
                Optional.ofNullable(text("plover_type")).map(PloverType::valueOf),
                text("plover_mode"),
                (Integer) value("quad"),
                (Double) value("goldstein"),
                (Double) value("plover_score"));
    }

    private When when() {
        return new When(
                (LocalDate) value("start_date"),
                (LocalDate) value("end_date"),
                When.Precision.valueOf(EventRow.upper(text("date_precision"))));
    }

    private Place place() {
        return new Place(text("place"), text("country"));
    }

    private static Quantity quantity(Object[] row) {
        return new Quantity(
                (String) row[KIND], (Double) row[VALUE], (Double) row[MOST], (String) row[UNIT], "", new Span(0, 0));
    }

    private Content content(List<Actor> actors) {
        if (sentences != null) {
            return Content.of(List.of(sentences), actors);
        }
        return words == null ? Content.NONE : Content.of(words);
    }

    private Given given() {
        List<Object> shared = new ArrayList<>();
        Given.SHARED.forEach(column -> shared.add(value(column)));
        return new Given(of(teller), shared);
    }

    private static Given.Teller of(String[] teller) {
        return new Given.Teller(teller[0], teller[1], teller[2]);
    }

    /**
     * The row of {@code coded_event} of an event.
     *
     * @param reports those that tell it, whose copies are known
     */
    public static Object[] event(Merged event, Collection<SentReport> reports) {
        Map<String, Given> given = new HashMap<>();
        Map<String, List<Given.Teller>> copies = new HashMap<>();
        for (SentReport report : reports) {
            given.put(report.text("id"), report.given());
            copies.put(
                    report.article(), report.copies.stream().map(SentReport::of).toList());
        }
        return new EventValues(given, copies).of(event);
    }
}
