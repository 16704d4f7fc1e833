package org.entente.engine.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.When;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.Period;
import org.entente.engine.text.time.Sense;
import org.entente.engine.text.time.Setting;
import org.entente.engine.text.time.TimeFinder;

/** Reads the dates of an article in their order, as one may count from another: "a day later". */
final class DateReader {
    private final Optional<LocalDate> published;
    private Optional<Period> told = Optional.empty();

    DateReader(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The dates of a sentence; those that cannot be known too. */
    List<DateMark> read(Tree tree, String text, Span sentence) {
        List<DateMark> marks = new ArrayList<>(2);
        for (TimeFinder.Found found : TimeFinder.find(sentence.of(text))) {
            Span span = new Span(sentence.begin() + found.begin(), sentence.begin() + found.end());
            int token = head(tree, span);
            Sense sense = token < 0 || isEntry(text, sentence, span) ? Sense.OPEN : DateSense.of(tree, token);
            Optional<Period> period = found.in(new Setting(published, told, sense));
            Optional<Period> coming = found.in(new Setting(published, told, Sense.COMING));
            marks.add(new DateMark(
                    span,
                    token,
                    sense,
                    when(period),
                    when(coming),
                    found.moment().recalls()));
            told = period.or(() -> told);
        }
        return marks;
    }

    /** The dates of words that no parser has read. */
    List<Dated> read(String text, Span words) {
        List<Dated> dates = new ArrayList<>(1);
        for (TimeFinder.Found found : TimeFinder.find(words.of(text))) {
            Optional<Period> period = found.in(new Setting(published, told, Sense.OPEN));
            dates.add(new Dated(new Span(words.begin() + found.begin(), words.begin() + found.end()), when(period)));
        }
        return dates;
    }

    /** The first word of the date that hangs on a word outside of it; a preposition before it that lost it. */
    private static int head(Tree tree, Span span) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).end() > span.begin() && tree.token(i).begin() < span.end()) {
                if (i > 0 && tree.is(i - 1, "prep") && isAlone(tree, i - 1, span)) {
                    return i - 1;
                }
                int head = tree.head(i);
                boolean outside = head < 0
                        || tree.token(head).end() <= span.begin()
                        || tree.token(head).begin() >= span.end();
                if (outside) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Monday: the army shells the town", as in a diary. */
    private static boolean isEntry(String text, Span sentence, Span date) {
        return date.begin() == sentence.begin() && date.end() < sentence.end() && text.charAt(date.end()) == ':';
    }

    /** Whether a preposition before a date has no date: "on" of "on Monday Oslo said", with Oslo taken for its object. */
    private static boolean isAlone(Tree tree, int prep, Span span) {
        for (int child : tree.children(prep)) {
            boolean owned = !tree.token(child).isName() || tree.child(child, "poss") >= 0;
            if (tree.token(child).begin() < span.end() || owned) {
                return false;
            }
        }
        return true;
    }

    private static When when(Optional<Period> period) {
        return period.map(p -> new When(p.first(), p.last(), precision(p))).orElse(When.UNKNOWN);
    }

    private static When.Precision precision(Period period) {
        return switch (period.grain()) {
            case DAY -> When.Precision.DAY;
            case WEEK, MONTH -> When.Precision.MONTH;
            case YEAR -> When.Precision.YEAR;
        };
    }
}
