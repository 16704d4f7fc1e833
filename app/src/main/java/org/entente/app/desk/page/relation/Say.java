package org.entente.app.desk.page.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.course.Period;
import org.entente.app.render.CourseWords;
import org.entente.app.store.Claim;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.ontology.Attribution;

/** What the templates of relations say. */
public final class Say {
    private static final int SPEAKER = 60;
    private static final int OUTLET = 60;

    private Say() {}

    /** Whether a choice is this one: for a template's {@code selected}. */
    public static <T> boolean is(Optional<T> chosen, T one) {
        return chosen.filter(one::equals).isPresent();
    }

    /** {@code "from 2019-03-01 to 2021-07-31"}, {@code "of all times"}. */
    public static String period(Period period) {
        return period.isAll()
                ? "of all times"
                : (period.from().map(day -> "from " + day + " ").orElse("")
                                + period.to().map(day -> "to " + day).orElse("on"))
                        .strip();
    }

    /** {@code "+0.32"}, with a minus that is one. */
    public static String points(double points) {
        return (points < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.2f", Math.abs(points));
    }

    /** Of what a verdict's probability is one. */
    public static String change(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "up by more than 0.5";
            case WORSENING -> "down by more than 0.5";
            case STEADY -> "that it moved by less than 1.5";
            case UNCLEAR -> "of the likelier direction";
            case TOO_LITTLE_EVIDENCE -> "";
        };
    }

    /** By whose account it is: the speaker, the outlet and the day of the first who tells it, and how many more do. */
    public static String teller(EventList.Deed deed) {
        return teller(deed.event(), deed.reports());
    }

    public static String teller(StoredEvent event, int reports) {
        StoredEvent.Report first = event.first();
        return speaker(first.attribution())
                + outlet(first.article(), first.outlet())
                + first.published().map(day -> ", " + day).orElse("")
                + (reports > 1 ? ", and " + (reports - 1) + " more" : "");
    }

    public static String teller(Claim claim) {
        return speaker(claim.attribution()) + outlet(claim.article(), claim.outlet());
    }

    /** {@code "improving, positive, in energy"}. */
    public static String claim(Claim claim) {
        return claim.direction() + ", " + claim.level()
                + (claim.field().isEmpty() ? "" : ", in " + claim.field().replace('_', ' '));
    }

    private static String speaker(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.SPEAKER
                ? CourseWords.cut(CourseWords.teller(attribution), SPEAKER) + " in "
                : "";
    }

    private static String outlet(String article, String name) {
        return article.isEmpty() ? "imported" : name.isBlank() ? "no outlet named" : CourseWords.cut(name, OUTLET);
    }

    /** Without control characters and without those that turn the direction of what follows. */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }

    /** Whether figures are those of months or years. */
    public static String step(List<Point> figures) {
        return isYearly(figures) ? "Year" : "Month";
    }

    /** The month, or the year, of a figure. */
    public static String month(LocalDate start, List<Point> figures) {
        return isYearly(figures)
                ? String.valueOf(start.getYear())
                : start.toString().substring(0, 7);
    }

    private static boolean isYearly(List<Point> figures) {
        return figures.size() > 1
                && figures.get(0).start().plusMonths(1).isBefore(figures.get(1).start());
    }

    /** Where a bar from zero to a value begins. */
    public static String left(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.min(0, value));
    }

    /** How wide it is. */
    public static String width(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.abs(value));
    }
}
