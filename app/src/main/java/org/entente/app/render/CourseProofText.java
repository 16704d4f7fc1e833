package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.benchmark.course.CourseSpeed;
import org.entente.app.benchmark.course.Foretelling;
import org.entente.app.benchmark.course.History;
import org.entente.app.benchmark.course.Tally;
import org.entente.app.benchmark.course.World;

/** The proofs of the course as chapters of a page in Markdown. */
public final class CourseProofText {
    private CourseProofText() {}

    /** Head of the page. */
    public static String head(String command, String machine) {
        return String.format(
                Locale.ROOT,
                """
                # How far a course can be trusted

                Made by `%s`
                on %s. No number is fitted to the forecasts or to the list of history; the rate of jumps and the threshold of a
                turn were set on planted relations, within one false turn in ten years, after a first look at the list
                had shown that few of its turns are found.

                """,
                command,
                machine);
    }

    public static String simulation(Map<World, Tally> tallies, int runs) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                ## Planted relations

                %,d relations of three years whose level is known, %d in each kind of world: a random walk by weeks, and in some
                worlds a break of one or two standard deviations of an event. The relations of a world are pooled, as those
                of a store are. Cover: share of weeks whose true level lies in the band. Found: breaks with a turn that way
                within four weeks; within half a year the date is off by so many weeks, and the interval holds the true week
                so often. False: turns a year about whose time (half a year before to half a year after) the true level
                nowhere rose or fell that way by half a point; strict: all turns a year in relations without a break, though
                their level drifts. Verdict: of the relations, how many have one for the last year that is right, or wrong;
                the rest are unclear or have too little evidence.

                """,
                tallies.values().size() * runs,
                runs));
        summary(page, tallies);
        page.append("\nThe twists, at a noise of 2, shocks of 0.7 and a drift of 0.5 a year:\n\n");
        twists(page, tallies);
        page.append("\nEvery world:\n\n");
        page.append(HEADER.formatted("rate, noise, shock, drift, break"));
        tallies.forEach((world, tally) -> {
            if (world.twist() == World.Twist.NONE) {
                page.append(row(
                        String.format(
                                Locale.ROOT,
                                "%s, %.1f, %.0f, %.1f, %.0f sd",
                                number(world.rate()),
                                world.noise(),
                                world.shock(),
                                world.drift(),
                                world.broken()),
                        tally));
            }
        });
        return page.append('\n').toString();
    }

    private static final String HEADER =
            """
            | %s | cover 90%% | cover 50%% | width | found | weeks off | in interval | false a year | strict | right | wrong |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private static void summary(StringBuilder page, Map<World, Tally> tallies) {
        page.append(HEADER.formatted("events a week, break"));
        for (double rate : tallies.keySet().stream()
                .mapToDouble(World::rate)
                .distinct()
                .sorted()
                .toArray()) {
            for (double broken : new double[] {0, 1, 2}) {
                Tally sum = new Tally();
                tallies.forEach((world, tally) -> {
                    if (world.rate() == rate && world.broken() == broken && world.twist() == World.Twist.NONE) {
                        sum.add(tally);
                    }
                });
                page.append(row(number(rate) + ", " + (broken == 0 ? "none" : number(broken) + " sd"), sum));
            }
        }
    }

    private static void twists(StringBuilder page, Map<World, Tally> tallies) {
        page.append(HEADER.formatted("twist, events a week, break"));
        tallies.forEach((world, tally) -> {
            if (world.twist() != World.Twist.NONE) {
                String name = world.twist().label() + ", " + number(world.rate()) + ", "
                        + (world.broken() == 0 ? "none" : number(world.broken()) + " sd");
                page.append(row(name, tally));
            }
        });
    }

    private static String row(String name, Tally t) {
        return String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.1f | %s | %s | %s | %s | %s | %s | %s |%n",
                        name,
                        percent(t.cover90()),
                        percent(t.cover50()),
                        t.width(),
                        percent(t.found()),
                        decimals("%.1f", t.misdated()),
                        percent(t.within()),
                        decimals("%.3f", t.alarms()),
                        decimals("%.2f", t.strictAlarms()),
                        percent(t.right()),
                        percent(t.wrong()))
                .replace(System.lineSeparator(), "\n");
    }

    public static String foretelling(List<Foretelling.Row> rows) {
        StringBuilder page = new StringBuilder(
                """
                ## The next week foretold

                For each week that has events, the log density of their mean score as foretold from the weeks before, the first
                year left out; the higher the better. The course's model and the rivals learn anew every quarter, from the past
                alone. Each rival has its own best memory (4 to 104 weeks, or a weight of 0.02 to 0.5) and the likeliest error: its
                size, how it shrinks with the number of events, and a normal or Student-t tail.

                """);
        List<String> rivals =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).rivals().keySet());
        page.append("| dyad | events | weeks | model |");
        rivals.forEach(rival -> page.append(' ').append(rival).append(" |"));
        page.append("\n|---|--:|--:|--:|").append("--:|".repeat(rivals.size())).append('\n');
        double weeks = rows.stream().mapToInt(Foretelling.Row::weeks).sum();
        for (Foretelling.Row row : rows) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s – %s | %,d | %d | %.3f |",
                    row.dyad().a(),
                    row.dyad().b(),
                    row.events(),
                    row.weeks(),
                    row.model()));
            rivals.forEach(rival -> page.append(decimals(" %.3f |", row.rivals().get(rival))));
            page.append('\n');
        }
        page.append(String.format(
                Locale.ROOT,
                "| **a week** | | %.0f | %.3f |",
                weeks,
                rows.stream().mapToDouble(r -> r.model() * r.weeks()).sum() / weeks));
        rivals.forEach(rival -> page.append(decimals(
                " %.3f |",
                rows.stream()
                                .mapToDouble(r -> r.rivals().get(rival) * r.weeks())
                                .sum()
                        / weeks)));
        page.append("\n| **dyads where the model is better** | | | |");
        rivals.forEach(rival -> page.append(String.format(
                Locale.ROOT,
                " %d of %d |",
                rows.stream().filter(r -> r.model() > r.rivals().get(rival)).count(),
                rows.size())));
        page.append("\n| **median gain of the model** | | | |");
        rivals.forEach(rival -> {
            double[] gains = rows.stream()
                    .mapToDouble(r -> r.model() - r.rivals().get(rival))
                    .sorted()
                    .toArray();
            page.append(decimals(" %.3f |", gains.length == 0 ? Double.NaN : gains[gains.length / 2]));
        });
        return page.append("\n\n").toString();
    }

    public static String history(History.Report report) {
        long told = report.lines().stream().filter(History.Line::isTold).count();
        long strict =
                report.lines().stream().filter(l -> l.isTold() && l.strict()).count();
        long found = report.lines().stream()
                .filter(l -> l.isTold() && l.found().isPresent())
                .count();
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                ## Turns that history knows

                Of %d turns on the list, %d can be asked of these data: their dyads have at least %d deeds within a quarter of a year
                before and after. By date, to within %d days: %d found (%.0f %%). By interval: %d found (%.0f %%). In the %.0f years of
                these dyads there are %d turns that the list does not explain, %.2f a year: an upper bound of false alarms, as the list
                has the well-known turns only, and seldom the way back.

                | dyad | day | way | what happened | source | deeds | turn found | from, to | probability | by date |
                |---|---|---|---|---|--:|---|---|--:|---|
                """,
                report.lines().size(),
                told,
                History.LEAST_DEEDS,
                History.NEAR_DAYS,
                strict,
                100.0 * strict / Math.max(1, told),
                found,
                100.0 * found / Math.max(1, told),
                report.years(),
                report.others(),
                report.others() / Math.max(1, report.years())));
        for (History.Line line : report.lines()) {
            var known = line.known();
            page.append(String.format(
                    Locale.ROOT,
                    "| %s – %s | %s | %s | %s | %s | %d | %s |\n",
                    known.dyad().a(),
                    known.dyad().b(),
                    known.day(),
                    known.direction().code(),
                    known.what(),
                    known.source(),
                    line.deeds(),
                    line.found()
                            .map(turn -> String.format(
                                    Locale.ROOT,
                                    "%s | %+.1f, %+.1f | %.2f | %s",
                                    turn.date(),
                                    turn.from(),
                                    turn.to(),
                                    turn.probability(),
                                    line.strict() ? "yes" : "interval only"))
                            .orElse((line.isTold() ? "none" : "too few deeds") + " | | | no")));
        }
        return page.append('\n').toString();
    }

    public static String speed(List<CourseSpeed.Row> rows, int dyads, double seconds) {
        StringBuilder page = new StringBuilder(
                """
                ## What it costs

                Seconds of CPU time, so that other programs on the machine change them little; a course with its turns, pulls
                and verdict, on one thread. The first in a fresh Java pays for Java's compiler too. The cost grows in step with
                weeks and with events.

                | weeks | events | first in a fresh Java | warm |
                |--:|--:|--:|--:|
                """);
        for (CourseSpeed.Row row : rows) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %s | %.2f |\n",
                    row.weeks(),
                    row.events(),
                    decimals("%.2f", row.cold()),
                    row.warm()));
        }
        return page.append(String.format(
                        Locale.ROOT,
                        "\n%,d dyads of 300 events in ten years each: %.0f seconds of CPU, which two cores share.\n\n",
                        dyads,
                        seconds))
                .toString();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String percent(double share) {
        return decimals("%.0f %%", 100 * share);
    }

    private static String decimals(String format, double value) {
        return Double.isNaN(value) ? format.startsWith(" ") ? " |" : "" : String.format(Locale.ROOT, format, value);
    }
}
