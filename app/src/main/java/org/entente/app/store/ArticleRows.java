package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.ContentId;
import org.entente.engine.likeness.Signature;
import org.entente.engine.merging.Content;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.When;

/** One article and what was read in it as rows, their values in the order of the columns in {@code schema.yaml}. */
final class ArticleRows {
    /** The tables that hold what was read in an article. */
    static final List<String> READ = List.of("report", "evidence", "wording", "quantity", "statement", "assessment");

    final Object[] article;

    private final List<Object[]> reports = new ArrayList<>();
    private final List<Object[]> evidence = new ArrayList<>();
    private final List<Object[]> wordings = new ArrayList<>();
    private final List<Object[]> quantities = new ArrayList<>();
    private final List<Object[]> statements = new ArrayList<>();
    private final List<Object[]> assessments = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();
    private final Kept kept;
    private final Terms terms;

    ArticleRows(Kept kept, Terms terms) {
        this.kept = kept;
        this.terms = terms;
        this.article = article(kept);
        if (kept instanceof Kept.Coded coded) {
            Reading reading = coded.reading();
            reading.events().forEach(event -> addEvent(reading, event));
            reading.statements().forEach(statement -> addStatement(reading, statement));
            reading.assessments().forEach(assessment -> addAssessment(reading, assessment));
        }
    }

    String id() {
        return (String) article[0];
    }

    /** The rows of one of the tables {@link #READ}. */
    List<Object[]> of(String table) {
        return switch (table) {
            case "report" -> reports;
            case "evidence" -> evidence;
            case "wording" -> wordings;
            case "quantity" -> quantities;
            case "statement" -> statements;
            case "assessment" -> assessments;
            default -> throw new IllegalArgumentException("nothing read is in " + table);
        };
    }

    Optional<String> copyOf() {
        return kept instanceof Kept.Copy copy ? Optional.of(copy.of()) : Optional.empty();
    }

    /** Its row of {@code signature}, if it is coded; with a fingerprint where its text is not kept. */
    Optional<Object[]> signature() {
        if (!(kept instanceof Kept.Coded)) {
            return Optional.empty();
        }
        Signature signature = Signature.of(kept.article());
        byte[] fingerprint = terms.texts() ? null : signature.fingerprint().bytes();
        return Optional.of(new Object[] {id(), signature.keys(), fingerprint});
    }

    String lexicon() {
        return kept instanceof Kept.Coded ? terms.lexicon() : "";
    }

    /** The actors in its events and statements. */
    Set<String> codes() {
        return codes;
    }

    private Object[] article(Kept kept) {
        Article a = kept.article();
        Kept.Copy copy = kept instanceof Kept.Copy c ? c : null;
        return new Object[] {
            a.id(),
            a.title(),
            a.outlet(),
            a.address(),
            terms.directory().country(a).orElse(null),
            a.published().orElse(null),
            kept.language(),
            kept.state(),
            copy == null ? null : copy.of(),
            copy == null ? null : copy.likeness(),
            kept instanceof Kept.Coded coded
                    ? coded.reading().perspective().map(p -> p.actor().code()).orElse(null)
                    : null,
            kept.place(),
            text(a.text()),
            a.text().length(),
            ContentId.of(a),
            lexicon()
        };
    }

    private void addEvent(Reading reading, Event event) {
        int ordinal = reports.size();
        reports.add(report(reading, event, ordinal));
        codes.add(event.source().actor().code());
        codes.add(event.target().actor().code());
        codes.add(event.attribution().actor().code());
        int telling = 0;
        for (Evidence e : event.evidence()) {
            Row row = new Row().add(id(), ordinal, telling++, text(sentence(reading, e)));
            evidence.add(row.add(e.span())
                    .add(text(e.trigger()))
                    .add(e.sentence() + 1)
                    .values());
        }
        if (!terms.texts()) {
            wordings.add(new Object[] {id(), ordinal, wording(reading, event)});
        }
        for (Quantity q : event.quantities()) {
            Row row = new Row().add(id(), ordinal, q.kind(), q.value(), q.most(), q.unit(), q.of());
            quantities.add(row.add(q.span()).values());
        }
    }

    /** What merging needs of the sentences that are not kept. */
    private static String wording(Reading reading, Event event) {
        List<String> sentences =
                event.evidence().stream().map(e -> sentence(reading, e)).toList();
        return Content.of(
                        sentences,
                        List.of(event.source().actor(), event.target().actor()))
                .code();
    }

    private Object[] report(Reading reading, Event event, int ordinal) {
        Evidence first = event.evidence().get(0);
        String contexts = event.contexts().stream().map(Context::code).collect(Collectors.joining(";"));
        // Alone, a report is an event of its own id; others that tell the same are found when all are written.
        return new Row()
                .add(id(), ordinal, event.id(), event.id())
                .add(event.source().actor())
                .add(event.target().actor())
                .add(event.code())
                .add(contexts)
                .add(event.when())
                .add(event.basis().code(), event.place().name(), event.place().country())
                .add(event.status().code())
                .add(event.attribution())
                .add(event.entry(), event.confidence(), text(sentence(reading, first)), text(first.trigger()))
                .addWords(event.source().span())
                .addWords(event.target().span())
                .values();
    }

    private void addStatement(Reading reading, Statement statement) {
        codes.add(statement.speaker().code());
        statements.add(new Row()
                .add(id(), statements.size())
                .add(statement.speaker())
                .add(statement.verb(), statement.quoted(), words(reading, statement.span()))
                .add(statement.span())
                .values());
    }

    private void addAssessment(Reading reading, Assessment a) {
        assessments.add(new Row()
                .add(id(), assessments.size())
                .add(a.between().a(), "", name(a.between().a()))
                .add(a.between().b(), "", name(a.between().b()))
                .add(a.direction().code(), a.level().code(), a.field())
                .add(a.when())
                .add(a.attribution())
                .add(words(reading, a.span()))
                .add(a.span())
                .values());
    }

    private String name(String code) {
        return terms.directory().actor(code).map(Directory.Named::name).orElse("");
    }

    private static String sentence(Reading reading, Evidence evidence) {
        return reading.sentences().get(evidence.sentence()).of(reading.article().text());
    }

    private String words(Reading reading, Span span) {
        return text(span.of(reading.article().text()));
    }

    private String text(String text) {
        return terms.texts() ? text : null;
    }

    /** The values of a row, put together. */
    private static final class Row {
        private final List<Object> values = new ArrayList<>();

        Row add(Object... more) {
            values.addAll(Arrays.asList(more));
            return this;
        }

        Row add(String value) {
            values.add(value);
            return this;
        }

        Row add(Span span) {
            return add(span.begin(), span.end());
        }

        /** Where words stand, if there are any. */
        Row addWords(Span span) {
            return span.length() == 0 ? add(null, (Object) null) : add(span);
        }

        Row add(Actor actor) {
            return add(actor.code(), actor.sector().code(), actor.name());
        }

        Row add(Cameo code) {
            return add(code.code(), code.label(), code.type().map(Enum::name).orElse(null))
                    .add(code.mode(), code.quad(), code.goldstein(), code.ploverScore());
        }

        Row add(When when) {
            LocalDate start = when.start();
            return add(start, when.end(), when.precision().code());
        }

        Row add(Attribution attribution) {
            return add(attribution.kind().name().toLowerCase(Locale.ROOT))
                    .add(attribution.actor())
                    .add(attribution.name());
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
