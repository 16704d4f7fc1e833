package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * An event as one article tells it, as far as merging asks. Ids are unique among the tellings merged together; they
 * settle what nothing else does, so that the order of arrival settles nothing.
 *
 * @param id the report's own id
 * @param article the id of the article
 * @param published the article's day, or empty if unknown
 * @param content what its sentences say beside who and whom
 */
public record Telling(
        String id,
        String article,
        Optional<LocalDate> published,
        Actor source,
        Actor target,
        Cameo code,
        Status status,
        When when,
        Basis basis,
        Place place,
        List<Quantity> quantities,
        Content content) {
    /** What lasts longer is compared as a whole, like a month. */
    static final int MOST_DAYS = 3;

    public Telling {
        quantities = List.copyOf(quantities);
    }

    /** An event of a reading, to be compared with those of others. */
    public static Telling of(Reading reading, Event event) {
        Article article = reading.article();
        List<Actor> actors = List.of(event.source().actor(), event.target().actor());
        List<String> sentences = event.evidence().stream()
                .map(e -> reading.sentences().get(e.sentence()).of(article.text()))
                .distinct()
                .toList();
        return new Telling(
                event.id(),
                article.id(),
                article.published(),
                actors.get(0),
                actors.get(1),
                event.code(),
                event.status(),
                event.when(),
                event.basis(),
                event.place(),
                event.quantities(),
                Content.of(sentences, actors));
    }

    /** The two actors, whoever of them acts. */
    public Dyad dyad() {
        return Dyad.undirected(source.code(), target.code());
    }

    /**
     * The dyad that a telling which leaves an actor out may belong to: its sentences name exactly one other state. Empty
     * for one that names both actors.
     */
    public Optional<Dyad> hint() {
        List<String> states = content.words().stream()
                .map(Stem::written)
                .filter(Words::isState)
                .toList();
        return isOpen() && states.size() == 1
                ? Optional.of(Dyad.undirected(known(), Words.codeOf(states.get(0))))
                : Optional.empty();
    }

    private String known() {
        return source.isNone() ? target.code() : source.code();
    }

    /** Whether one of the two is nobody that is known: such a telling joins another only on strong words. */
    public boolean isOpen() {
        return source.isNone() || target.isNone();
    }

    /** How well an article knows the day. */
    enum Certainty {
        /** It names the day itself. */
        FIRM,
        /** It tells none: the day is that of publication, or one named before, and may be some days late. */
        LATE,
        /** Only the day of publication is known, and the event is some time before it. */
        VAGUE
    }

    Certainty certainty() {
        if (!when.isKnown() || isImpossible()) {
            return Certainty.VAGUE;
        }
        return basis == Basis.CLAUSE || basis == Basis.SENTENCE ? Certainty.FIRM : Certainty.LATE;
    }

    /** The time to compare by: what is told, or the day of publication where that cannot be or nothing is told. */
    public When time() {
        return certainty() == Certainty.VAGUE ? published.map(When::day).orElse(When.UNKNOWN) : when;
    }

    /** A deed that is told before it is done: its day is misread. */
    private boolean isImpossible() {
        return status.isDeed()
                && published.isPresent()
                && when.start().isAfter(published.get().plusDays(1));
    }

    /** Told to the day, or as a few days on end. */
    public boolean hasDay() {
        When time = time();
        return time.precision() == When.Precision.DAY
                && !time.end().isAfter(time.start().plusDays(MOST_DAYS));
    }
}
