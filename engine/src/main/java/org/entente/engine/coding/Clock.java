package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.entente.engine.text.TimeFinder;
import org.entente.engine.text.Tree;

/**
 * When an event of an article took place. A date in the sentence wins; else a lead sentence is about the day of
 * publication, a later one in the past tense about what its paragraph last dated, in news of the day about the month
 * of publication; the rest is unknown.
 */
final class Clock {
    /** How many sentences at the start tell the news itself. */
    private static final int LEAD = 3;

    private static final Set<String> BOUNDS = Set.of("since", "until", "till");

    /** Words that spread what is told over years. */
    private static final Pattern SPREAD = Pattern.compile(
            "\\b(?:for (?:many|several|some|the past|the last|\\w+) (?:years|decades|months)|over the years|over the past"
                    + "|during the past|repeatedly|always|continuously|consistently|at all stages|traditionally)\\b");
    /** A lead that dates itself this near to publication makes the article news of that day. */
    private static final int FRESH = 7;

    private final Optional<LocalDate> published;
    private When running = When.UNKNOWN;
    private boolean news;
    private int paragraph = -1;

    Clock(Optional<LocalDate> published) {
        this.published = published;
    }

    /** When, and where that is told. */
    record Told(When when, Basis basis) {
        static final Told NOTHING = new Told(When.UNKNOWN, Basis.NONE);

        /** Whether a date stands in the words, or was carried over. */
        boolean explicit() {
            return basis == Basis.CLAUSE || basis == Basis.SENTENCE;
        }
    }

    /** A date does not reach beyond its paragraph. */
    void paragraph(int number) {
        if (number != paragraph) {
            paragraph = number;
            running = When.UNKNOWN;
        }
    }

    /** All dates of a sentence. */
    List<Dated> dates(Scene scene, String text) {
        int offset = scene.span().begin();
        return TimeFinder.find(scene.span().of(text), published.orElse(null)).stream()
                .map(f -> new Dated(new Span(offset + f.begin(), offset + f.end()), when(f)))
                .toList();
    }

    Told of(Scene scene, String text, Coded event) {
        Tree tree = scene.tree();
        int offset = scene.span().begin();
        String words = scene.span().of(text);
        List<TimeFinder.Found> dates = TimeFinder.find(words, published.orElse(null));
        TimeFinder.Found best = null;
        boolean own = false;
        int nearest = Integer.MAX_VALUE;
        for (TimeFinder.Found date : dates) {
            int token = tokenAt(tree, offset + date.begin());
            if (token < 0 || isBound(tree, token) || isAside(tree, token, event.trigger())) {
                continue;
            }
            int distance = 3 * tree.distance(event.trigger(), token) + Math.abs(event.trigger() - token) / 2;
            if (distance < nearest) {
                nearest = distance;
                best = date;
                own = tree.dominates(event.trigger(), token);
            }
        }
        if (best != null) {
            When when = when(event.status() == Status.PLANNED ? ahead(best) : best);
            running = when;
            news |= scene.index() < LEAD && isFresh(when);
            return new Told(when, own ? Basis.CLAUSE : Basis.SENTENCE);
        }
        return SPREAD.matcher(words).find() ? Told.NOTHING : undated(scene, event);
    }

    private Told undated(Scene scene, Coded event) {
        if (published.isEmpty()) {
            return carried();
        }
        if (event.status() != Status.HAPPENED && event.status() != Status.ONGOING) {
            return Told.NOTHING;
        }
        boolean perfect = isPerfect(scene.tree(), event.position());
        if (scene.index() < LEAD && (!perfect || scene.index() < 2)) {
            return new Told(When.day(published.get()), Basis.DATELINE);
        }
        if (perfect) {
            return Told.NOTHING;
        }
        return running.isKnown() || !news
                ? carried()
                : new Told(When.month(published.get().getYear(), published.get().getMonthValue()), Basis.DATELINE);
    }

    private Told carried() {
        return running.isKnown() ? new Told(running, Basis.ARTICLE) : Told.NOTHING;
    }

    /** "will meet on Friday": the coming one. */
    private TimeFinder.Found ahead(TimeFinder.Found date) {
        boolean weekday =
                date.weekday() && published.isPresent() && !date.from().isAfter(published.get());
        return weekday ? date.later(7) : date;
    }

    /** Whether the date stands in a relative clause that the event does not stand in. */
    private static boolean isAside(Tree tree, int date, int trigger) {
        for (int i = date; i >= 0; i = tree.head(i)) {
            if (tree.is(i, "relcl")) {
                return !tree.dominates(i, trigger);
            }
        }
        return false;
    }

    private boolean isFresh(When when) {
        return published.isPresent()
                && when.precision() == When.Precision.DAY
                && !when.end().isBefore(published.get().minusDays(FRESH))
                && !when.start().isAfter(published.get());
    }

    /** "has supported", "have been met". */
    private static boolean isPerfect(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "since 1993" and "until Friday" say when something begins or ends, not when it was. */
    private static boolean isBound(Tree tree, int token) {
        int head = tree.head(token);
        return BOUNDS.contains(tree.lemma(token))
                || head >= 0 && BOUNDS.contains(tree.lemma(head))
                || token > 0 && BOUNDS.contains(tree.lemma(token - 1));
    }

    private static int tokenAt(Tree tree, int offset) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).end() > offset) {
                return i;
            }
        }
        return -1;
    }

    static When when(TimeFinder.Found date) {
        When.Precision precision =
                switch (date.grain()) {
                    case DAY -> When.Precision.DAY;
                    case WEEK, MONTH -> When.Precision.MONTH;
                    case YEAR -> When.Precision.YEAR;
                };
        return new When(date.from(), date.to(), precision);
    }
}
