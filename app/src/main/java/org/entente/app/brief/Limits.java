package org.entente.app.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.app.store.Outlet;
import org.entente.app.store.Store;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Counts;

/** What cannot be known of a relation from its events, each in a sentence with the numbers of this relation. */
public final class Limits {
    private static final long LONG_SILENCE_DAYS = 120;

    private static final int NAME = 60;

    private final Brief brief;
    private final Course course;
    private final List<String> limits = new ArrayList<>();

    private Limits(Brief brief) {
        this.brief = brief;
        this.course = brief.drawn().course();
    }

    public static List<String> of(Brief brief) {
        Limits limits = new Limits(brief);
        limits.window();
        limits.dates();
        limits.tellers();
        limits.copies();
        limits.silence();
        limits.limits.add("What nobody reported, or no outlet of this store, is not in it. The pull of a deed says what"
                + " moves the level, not what caused what.");
        return List.copyOf(limits.limits);
    }

    private void window() {
        int months = course.verdict().window();
        if (months > 0) {
            limits.add(String.format(
                    Locale.ROOT,
                    "The verdict compares the last quarter of a year with that of %d months before; it says nothing of"
                            + " what lies further back, and nothing of what comes.",
                    months));
        }
    }

    private void dates() {
        Counts counts = course.counts();
        if (counts.undated() > 0) {
            limits.add(deeds(counts.undated()) + " of " + (counts.deeds() + counts.undated() + counts.outside())
                    + " cannot be dated to the month and " + (counts.undated() == 1 ? "does" : "do")
                    + " not move the level.");
        }
        if (counts.outside() > 0) {
            limits.add(deeds(counts.outside()) + " left out for a date that cannot be.");
        }
        if (brief.drawn().later() > 0) {
            limits.add("What was told after the day of this brief is left out: "
                    + brief.drawn().later() + " events.");
        }
    }

    private void tellers() {
        if (!brief.trace().origin().equals(Store.CODED)) {
            limits.add("The events were imported from " + brief.trace().origin()
                    + ": which outlets tell them, and how one-sided they are, cannot be seen.");
            return;
        }
        int told = brief.outlets().stream().mapToInt(Outlet::events).sum();
        if (told == 0) {
            return;
        }
        Outlet most = brief.outlets().get(0);
        limits.add(String.format(
                Locale.ROOT,
                "%s; %s tells %d in 100 of what is told.",
                brief.outlets().size() == 1
                        ? "One outlet tells all of it"
                        : brief.outlets().size() + " outlets tell it",
                most.name().isBlank() ? "the one that is not named" : shortened(most.name()),
                Math.round(100.0 * most.events() / told)));
        limits.add(sides(told));
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME) + "…";
    }

    /** How much of it comes from either side: a relation told by one of them is that one's account. */
    private String sides(int told) {
        TreeMap<String, Integer> byCountry = new TreeMap<>();
        brief.outlets().forEach(outlet -> byCountry.merge(outlet.country().orElse(""), outlet.events(), Integer::sum));
        int a = of(byCountry, brief.drawn().sides().a().codes());
        int b = of(byCountry, brief.drawn().sides().b().codes());
        int unknown = byCountry.getOrDefault("", 0);
        return String.format(
                Locale.ROOT,
                "By the states of the outlets, %d in 100 tellings are from %s, %d from %s, %d from others, %d from"
                        + " outlets whose state is not known.",
                share(a, told),
                brief.drawn().sides().a().label(),
                share(b, told),
                brief.drawn().sides().b().label(),
                share(told - a - b - unknown, told),
                share(unknown, told));
    }

    private static int of(TreeMap<String, Integer> byCountry, Iterable<String> codes) {
        int sum = 0;
        for (String code : codes) {
            sum += byCountry.getOrDefault(code, 0);
        }
        return sum;
    }

    private static long share(int part, int whole) {
        return Math.round(100.0 * part / whole);
    }

    private void copies() {
        if (brief.copies() > 0) {
            limits.add(brief.copies() + (brief.copies() == 1 ? " article copies" : " articles copy")
                    + " others nearly word for word and count for nothing.");
        }
    }

    /** The longest time without a dated deed: over it the level is a guess. */
    private void silence() {
        if (course.weeks().isEmpty()) {
            return;
        }
        LocalDate first = course.weeks().get(0).start();
        LocalDate last = course.weeks().get(course.weeks().size() - 1).start().plusDays(6);
        List<LocalDate> days = brief.drawn().deeds().stream()
                .map(event -> event.when().start())
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        int widest = -1;
        for (int i = 1; i < days.size(); i++) {
            long gap = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
            if (gap >= LONG_SILENCE_DAYS
                    && (widest < 0 || gap > ChronoUnit.DAYS.between(days.get(widest - 1), days.get(widest)))) {
                widest = i;
            }
        }
        if (widest > 0) {
            limits.add("No dated deed from " + days.get(widest - 1) + " to " + days.get(widest)
                    + ": over that time the level is a guess, as its band shows.");
        }
    }

    private static String deeds(int number) {
        return number == 1 ? "1 deed" : number + " deeds";
    }
}
