package org.entente.app.benchmark.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;

/** What came of made relations: how often the course was right of them. */
public final class Tally {
    /** A break counts as found within so many weeks. */
    private static final int NEAR = 4;
    /** A turn tells of what happened so many weeks about it. */
    private static final int ABOUT = 26;
    /** A move of the true level that a turn may well be about. */
    private static final double MOVE = 0.5;

    private static final int QUARTER = 13;
    private static final int YEAR = 52;

    int relations;
    int broken;
    int unbroken;
    private int weeks;
    private int in90;
    private int in50;
    private double width;
    private int found;
    private int dated;
    private int within;
    private double misdated;
    private int alarms;
    private int strict;
    private int right;
    private int wrong;

    /** A made relation without events has no course, and does not count. */
    public void add(MadeRelation made, Course course) {
        relations++;
        cover(made, course);
        if (made.at() >= 0) {
            broken++;
            find(made, course);
        } else {
            unbroken++;
            strict += course.turns().size();
        }
        for (Turn turn : course.turns()) {
            alarms += moved(made, turn) ? 0 : 1;
        }
        judge(made, course);
    }

    /** Adds what another one has. */
    public void add(Tally other) {
        relations += other.relations;
        broken += other.broken;
        unbroken += other.unbroken;
        weeks += other.weeks;
        in90 += other.in90;
        in50 += other.in50;
        width += other.width;
        found += other.found;
        dated += other.dated;
        within += other.within;
        misdated += other.misdated;
        alarms += other.alarms;
        strict += other.strict;
        right += other.right;
        wrong += other.wrong;
    }

    private static int week(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(MadeRelation.START, day), 7L);
    }

    private void cover(MadeRelation made, Course course) {
        for (Point point : course.weeks()) {
            double truth = Math.max(-10, Math.min(10, made.level()[week(point.start())]));
            weeks++;
            in90 += truth >= point.lo90() && truth <= point.hi90() ? 1 : 0;
            in50 += truth >= point.lo50() && truth <= point.hi50() ? 1 : 0;
            width += point.hi90() - point.lo90();
        }
    }

    private void find(MadeRelation made, Course course) {
        Direction direction = made.height() > 0 ? Direction.IMPROVING : Direction.WORSENING;
        int off = Integer.MAX_VALUE;
        boolean held = false;
        for (Turn turn : course.turns()) {
            if (turn.direction() == direction) {
                off = Math.min(off, Math.abs(week(turn.date()) - made.at()));
                held |= week(turn.earliest()) <= made.at() && week(turn.latest()) >= made.at();
            }
        }
        found += off <= NEAR ? 1 : 0;
        if (off <= ABOUT) {
            dated++;
            misdated += off;
            within += held ? 1 : 0;
        }
    }

    /** Whether the true level went the turn's way about its time. */
    private static boolean moved(MadeRelation made, Turn turn) {
        int sign = turn.direction() == Direction.IMPROVING ? 1 : -1;
        int from = Math.max(0, week(turn.earliest()) - ABOUT);
        int to = Math.min(MadeRelation.WEEKS - 1, week(turn.latest()) + ABOUT);
        double least = Double.POSITIVE_INFINITY;
        for (int t = from; t <= to; t++) {
            double x = sign * made.level()[t];
            least = Math.min(least, x);
            if (x - least >= MOVE) {
                return true;
            }
        }
        return false;
    }

    /** A verdict on a window of a year is right if the true level went that way, or for a steady one, not far. */
    private void judge(MadeRelation made, Course course) {
        var verdict = course.verdict();
        if (verdict.window() != 12) {
            return;
        }
        int end = course.weeks().size() + week(course.weeks().get(0).start());
        double change = mean(made, end - QUARTER, end) - mean(made, end - YEAR - QUARTER, end - YEAR);
        boolean is =
                switch (verdict.direction()) {
                    case IMPROVING -> change > 0;
                    case WORSENING -> change < 0;
                    case STEADY -> Math.abs(change) < 1.5;
                    default -> false;
                };
        boolean says = verdict.direction() == Direction.IMPROVING
                || verdict.direction() == Direction.WORSENING
                || verdict.direction() == Direction.STEADY;
        right += says && is ? 1 : 0;
        wrong += says && !is ? 1 : 0;
    }

    private static double mean(MadeRelation made, int from, int to) {
        double sum = 0;
        int first = Math.max(0, from);
        for (int t = first; t < to; t++) {
            sum += made.level()[t];
        }
        return sum / (to - first);
    }

    private static double years(int relations) {
        return relations * (double) MadeRelation.WEEKS / YEAR;
    }

    /** Share of weeks whose true level lies in the 90% band. */
    public double cover90() {
        return (double) in90 / weeks;
    }

    /** Share of weeks whose true level lies in the 50% band. */
    public double cover50() {
        return (double) in50 / weeks;
    }

    /** Mean width of the 90% band, in points. */
    public double width() {
        return width / weeks;
    }

    /** Share of breaks found within four weeks; NaN without breaks. */
    public double found() {
        return (double) found / broken;
    }

    /** Mean error of the date of breaks found within half a year, in weeks; NaN without any. */
    public double misdated() {
        return misdated / dated;
    }

    /** Share of those whose week lies in the interval given. */
    public double within() {
        return (double) within / dated;
    }

    /** Turns a year about whose time the true level did not go that way by half a point. */
    public double alarms() {
        return alarms / years(relations);
    }

    /** Turns a year in relations without a break, whatever the drift did; NaN without such relations. */
    public double strictAlarms() {
        return strict / years(unbroken);
    }

    /** Share of relations with a verdict that is right; the wrong ones beside it. */
    public double right() {
        return (double) right / relations;
    }

    /** Share of relations with a verdict that is wrong. */
    public double wrong() {
        return (double) wrong / relations;
    }
}
