package org.entente.engine.coding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.Sense;

/**
 * When an event of an article took place: by a date in its clause, else by one in its sentence; else what goes on with
 * an earlier sentence has the date of that one, and the lead of news is of the day of publication. The rest is unknown.
 * Told the sentences in their order.
 */
public final class Clock {
    /** How many sentences at the start tell the news itself. */
    private static final int LEAD = 3;
    /** A lead that dates itself this near to publication makes the article news of that day. */
    private static final int FRESH = 7;
    /** What a lead dated this near is still told of in the paragraphs after it. */
    private static final int SAME_NEWS = 3;

    private final Optional<LocalDate> published;
    private final DateReader reader;
    private final RunningDate running = new RunningDate();
    private When today;
    private boolean news;
    private Scene scene;
    private List<DateMark> marks = List.of();
    /** Those of no time to come: what is to be doubled by 2027 was not promised in 2027. */
    private List<DateMark> bygone = List.of();

    public Clock(Optional<LocalDate> published) {
        this.published = published;
        this.today = published.map(When::day).orElse(When.UNKNOWN);
        this.reader = new DateReader(published);
    }

    /** When, and where that is told. */
    public record Told(When when, Basis basis) {
        static final Told NOTHING = new Told(When.UNKNOWN, Basis.NONE);

        /** Whether a date stands in the words, or was carried over. */
        public boolean explicit() {
            return basis == Basis.CLAUSE || basis == Basis.SENTENCE;
        }
    }

    /** A sentence without dates and events. */
    public void pass() {
        running.sentence();
    }

    /** What says nothing of its time goes on within its paragraph. */
    public void paragraph(int number) {
        running.paragraph(number);
    }

    /** The dates of a dateline: "NAIROBI, June 11 --" is news of that day. */
    public List<Dated> dateline(String text, Span span) {
        List<Dated> dates = reader.read(text, span);
        dates.stream()
                .map(Dated::when)
                .filter(w -> w.precision() == When.Precision.DAY)
                .findFirst()
                .ifPresent(w -> today = w);
        return dates;
    }

    /** All dates of a sentence, the unknown ones too. */
    public List<Dated> dates(Scene scene, String text) {
        enter(scene, text);
        return marks.stream().map(m -> new Dated(m.span(), m.when())).toList();
    }

    public Told of(Scene scene, String text, Coded event) {
        enter(scene, text);
        List<DateMark> fitting = fitting(scene.tree(), event);
        Optional<DateMark> own = nearest(scene.tree(), fitting, event, DateTie.OWN);
        Optional<DateMark> best =
                isOnlySaid(event) ? own : own.or(() -> nearest(scene.tree(), fitting, event, DateTie.AROUND));
        return best.map(m -> dated(m, event, own.isPresent())).orElseGet(() -> undated(scene, event));
    }

    /** The dates that the event may have: what is told in the past is not of a time to come. */
    private List<DateMark> fitting(Tree tree, Coded event) {
        return isDeed(event) && Tense.isPast(tree, DateTie.clause(tree, event.position())) ? bygone : marks;
    }

    private static boolean isDeed(Coded event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    /** What is wished, demanded or supposed is not of the time when somebody says so. */
    private static boolean isOnlySaid(Coded event) {
        return switch (event.status()) {
            case WISHED, DEMANDED, HYPOTHETICAL -> true;
            default -> false;
        };
    }

    private void enter(Scene scene, String text) {
        if (scene != this.scene) {
            this.scene = scene;
            marks = reader.read(scene.tree(), text, scene.span());
            bygone = marks.stream().filter(m -> !isToCome(m.when())).toList();
            running.sentence(scene.tree(), marks);
        }
    }

    private static Optional<DateMark> nearest(Tree tree, List<DateMark> marks, Coded event, DateTie tie) {
        DateMark best = null;
        int nearest = Integer.MAX_VALUE;
        for (DateMark mark : marks) {
            if (tie(tree, mark, event) == tie) {
                int distance =
                        3 * tree.distance(event.trigger(), mark.token()) + Math.abs(event.trigger() - mark.token()) / 2;
                if (distance < nearest) {
                    nearest = distance;
                    best = mark;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "before the end of that day": what only points back says that the sentence goes on. */
    private static DateTie tie(Tree tree, DateMark mark, Coded event) {
        boolean here = mark.recalled()
                && mark.token() >= 0
                && Undated.touches(tree, mark.token(), DateTie.clause(tree, event.position()));
        return here ? DateTie.OWN : DateTie.of(tree, mark.token(), event);
    }

    private Told dated(DateMark mark, Coded event, boolean own) {
        boolean ahead = event.status() == Status.PLANNED && mark.sense() != Sense.PAST;
        When when = ahead ? mark.coming() : mark.when();
        if (!when.isKnown()) {
            return Told.NOTHING;
        }
        running.event(when);
        news |= scene.index() < LEAD && isFresh(when, FRESH);
        return new Told(when, mark.recalled() ? recalled(mark) : own ? Basis.CLAUSE : Basis.SENTENCE);
    }

    /** "that day" is dated by the date before it. */
    private Basis recalled(DateMark mark) {
        return mark != marks.get(0) ? Basis.SENTENCE : Basis.ARTICLE;
    }

    private Told undated(Scene scene, Coded event) {
        Tree tree = scene.tree();
        int verb = DateTie.clause(tree, event.position());
        List<DateMark> fitting = fitting(tree, event);
        if (!isDeed(event) || Undated.isOfAnotherTime(tree, verb, fitting)) {
            return Told.NOTHING;
        }
        boolean perfect = Tense.isPerfect(tree, verb);
        if (!perfect && Undated.goesOn(tree, verb) && running.told().isKnown()) {
            return new Told(running.told(), Basis.ARTICLE);
        }
        boolean first = scene.index() == 0;
        if (fitting.stream().anyMatch(m -> isBound(tree, m, verb)) || Tense.isPastPerfect(tree, verb) && !first) {
            return Told.NOTHING;
        }
        if (News.isMain(tree, event.position())) {
            return main(tree, verb, perfect);
        }
        return first && News.isReported(tree, event.position()) ? reported() : Told.NOTHING;
    }

    private Told main(Tree tree, int verb, boolean perfect) {
        When told = running.toldNearby().isKnown() ? running.toldNearby() : running.told();
        boolean nearby = running.toldNearby().isKnown() || isFresh(told, SAME_NEWS);
        boolean past = Tense.isPast(tree, verb);
        if (past && told.isKnown()) {
            return nearby ? new Told(told, Basis.ARTICLE) : Told.NOTHING;
        }
        if (scene.index() == 0 || scene.index() < LEAD && past) {
            return today();
        }
        return news && !perfect
                ? new Told(When.month(published.get().getYear(), published.get().getMonthValue()), Basis.DATELINE)
                : Told.NOTHING;
    }

    private Told today() {
        return today.isKnown() ? new Told(today, Basis.DATELINE) : Told.NOTHING;
    }

    /** What somebody said on another day than today took place on neither for sure. */
    private Told reported() {
        return marks.stream().allMatch(m -> m.when().equals(today) || DateTie.holder(scene.tree(), m.token()) < 0)
                ? today()
                : Told.NOTHING;
    }

    /** "after Monday's talks", "until 3 May": of another time, and nobody says which. */
    private static boolean isBound(Tree tree, DateMark mark, int verb) {
        return mark.token() >= 0 && DateTie.isBound(tree, mark.token()) && tree.dominates(verb, mark.token());
    }

    /** Whether a time begins after publication; a day more, since the day is not the same everywhere. */
    private boolean isToCome(When when) {
        return published.isPresent()
                && when.isKnown()
                && when.start().isAfter(published.get().plusDays(1));
    }

    private boolean isFresh(When when, int days) {
        return published.isPresent()
                && when.precision() == When.Precision.DAY
                && !when.end().isBefore(published.get().minusDays(days))
                && !when.start().isAfter(published.get());
    }
}
