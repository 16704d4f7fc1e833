package org.entente.app.desk.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.desk.actor.Ledger.Partner;

/**
 * An actor's partners at their capitals.
 *
 * @param centre where the actor itself is, if it has a capital
 * @param dots the larger first, so that small ones lie above
 * @param elsewhere partners without a capital: organisations, groups
 * @param frame the part of the sheet that is shown
 */
public record WorldMap(Optional<Dot> centre, List<Dot> dots, List<Partner> elsewhere, Frame frame) {
    /**
     * The part of the sheet that is shown: all dots with some room around them.
     *
     * @param width of it; the sheet is 1000 wide, and everything on it is drawn so much the smaller
     */
    public record Frame(double x, double y, double width) {
        private static final double SHEET = 1000;
        private static final double TOP = -15;
        private static final double SHAPE = 0.44;
        private static final double LEAST = 300;
        private static final double ROOM = 0.08;

        static Frame around(List<Projection.Place> places) {
            double left = places.stream().mapToDouble(Projection.Place::x).min().orElse(0);
            double right =
                    places.stream().mapToDouble(Projection.Place::x).max().orElse(SHEET);
            double top = places.stream().mapToDouble(Projection.Place::y).min().orElse(TOP);
            double bottom =
                    places.stream().mapToDouble(Projection.Place::y).max().orElse(TOP + SHEET * SHAPE);
            double room = 1 + 2 * ROOM;
            double width = Math.max(Math.max((right - left) * room, (bottom - top) * room / SHAPE), LEAST);
            width = Math.min(width, SHEET);
            double height = width * SHAPE;
            return new Frame(
                    within((left + right - width) / 2, 0, SHEET - width),
                    within((top + bottom - height) / 2, TOP, TOP + SHEET * SHAPE - height),
                    width);
        }

        private static double within(double value, double least, double most) {
            return Math.max(least, Math.min(value, most));
        }

        /** As SVG has it. */
        public String box() {
            return Dot.number(x) + " " + Dot.number(y) + " " + Dot.number(width) + " " + Dot.number(width * SHAPE);
        }

        double scale() {
            return width / SHEET;
        }
    }

    /** More dots than this would hide each other. */
    private static final int MOST = 80;

    private static final double LEAST_RADIUS = 2.2;
    private static final double MOST_RADIUS = 15;

    /** How far a line bends, as a share of its length. */
    private static final double BEND = 0.14;

    /**
     * A partner on the sheet.
     *
     * @param scale by how much what is drawn on the sheet is smaller than if all of it were shown
     * @param line the path of a line to it from the centre; empty if there is none
     */
    public record Dot(Partner partner, double x, double y, double radius, double scale, Tone tone, String line) {
        /** A number as SVG has it, in any language: {@code "512.3"}. */
        public static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }

        public String cx() {
            return number(x);
        }

        public String cy() {
            return number(y);
        }

        public String r() {
            return number(radius);
        }

        /** The corner and the side of a square as large as the circle. */
        public String left() {
            return number(x - half());
        }

        public String top() {
            return number(y - half());
        }

        public String side() {
            return number(2 * half());
        }

        private double half() {
            return radius * Math.sqrt(Math.PI) / 2;
        }

        public boolean isSquare() {
            return tone == Tone.COOL || tone == Tone.HOSTILE;
        }

        /** A thicker line tells more events. */
        public String weight() {
            return number(0.4 * scale + radius / 6);
        }
    }

    /** @param partners those with most events first */
    public static WorldMap of(String actor, List<Partner> partners) {
        Optional<Projection.Place> from = Capitals.of(actor);
        List<Dot> dots = new ArrayList<>();
        List<Partner> elsewhere = new ArrayList<>();
        List<Projection.Place> places = new ArrayList<>(from.stream().toList());
        partners.stream().limit(MOST).forEach(partner -> Capitals.of(partner.code())
                .ifPresent(places::add));
        Frame frame = Frame.around(places);
        double most = partners.stream()
                .filter(partner -> Capitals.of(partner.code()).isPresent())
                .mapToDouble(partner -> partner.sides().events())
                .max()
                .orElse(1);
        for (Partner partner : partners) {
            Optional<Projection.Place> at = Capitals.of(partner.code());
            if (at.isEmpty()) {
                elsewhere.add(partner);
            } else if (dots.size() < MOST) {
                dots.add(dot(partner, at.get(), from, most, frame.scale()));
            }
        }
        Optional<Dot> centre = from.map(place ->
                new Dot(null, place.x(), place.y(), 2 * LEAST_RADIUS * frame.scale(), frame.scale(), Tone.EVEN, ""));
        return new WorldMap(centre, List.copyOf(dots), List.copyOf(elsewhere), frame);
    }

    private static Dot dot(
            Partner partner, Projection.Place at, Optional<Projection.Place> from, double most, double scale) {
        double share = Math.sqrt(partner.sides().events() / most);
        return new Dot(
                partner,
                at.x(),
                at.y(),
                (LEAST_RADIUS + share * (MOST_RADIUS - LEAST_RADIUS)) * scale,
                scale,
                Tone.of(partner.sides().all()),
                from.map(place -> line(place, at)).orElse(""));
    }

    /** Bent upwards, as lines that cross the map are easier to tell apart so. */
    private static String line(Projection.Place from, Projection.Place to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2 - BEND * length;
        return "M" + Dot.number(from.x()) + " " + Dot.number(from.y()) + "Q" + Dot.number(x) + " " + Dot.number(y) + " "
                + Dot.number(to.x()) + " " + Dot.number(to.y());
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return dots.isEmpty();
    }
}
