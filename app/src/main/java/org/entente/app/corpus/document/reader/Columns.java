package org.entente.app.corpus.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reading order of a page: where a gutter runs down between two columns, the left one comes first. What runs across
 * the gutter, such as a headline, parts what is above from what is below. Columns are cut again, so that there may be
 * three. A page without gutter keeps the order in which it is drawn.
 */
final class Columns {
    /** A column has at least so many lines; less is a table of two words, or a caption. */
    private static final int SHORTEST = 5;

    private static final float GUTTER = 6;

    /** More pieces than any page of text has: a map or a drawing. */
    private static final int MOST = 5_000;

    private Columns() {}

    static List<Segment> inOrder(List<Segment> segments) {
        return rejoined(segments.size() > MOST ? segments : ordered(segments));
    }

    private static List<Segment> ordered(List<Segment> segments) {
        Optional<Float> gutter = gutter(segments);
        if (gutter.isEmpty()) {
            return segments;
        }
        List<Segment> down = new ArrayList<>(segments);
        down.sort(Comparator.comparing(Segment::y));
        List<Segment> ordered = new ArrayList<>();
        List<Segment> band = new ArrayList<>();
        for (Segment segment : down) {
            if (crosses(segment, gutter.get())) {
                addBand(band, gutter.get(), ordered);
                band.clear();
                ordered.add(segment);
            } else {
                band.add(segment);
            }
        }
        addBand(band, gutter.get(), ordered);
        return ordered;
    }

    private static void addBand(List<Segment> band, float gutter, List<Segment> ordered) {
        ordered.addAll(ordered(band.stream().filter(s -> s.right() <= gutter).toList()));
        ordered.addAll(ordered(band.stream().filter(s -> s.right() > gutter).toList()));
    }

    /** Where the most lines end on the left and begin on the right, and few run across. */
    private static Optional<Float> gutter(List<Segment> segments) {
        float best = 0;
        int most = SHORTEST - 1;
        for (Segment candidate : segments) {
            float x = candidate.left() - 1;
            int left = 0;
            int right = 0;
            int across = 0;
            for (Segment segment : segments) {
                left += segment.right() <= x - GUTTER + 1 ? 1 : 0;
                right += segment.left() >= x ? 1 : 0;
                across += crosses(segment, x) ? 1 : 0;
            }
            int lines = Math.min(left, right);
            if (lines > most && across * 2 <= lines && areBeside(segments, x)) {
                most = lines;
                best = x;
            }
        }
        return most >= SHORTEST ? Optional.of(best) : Optional.empty();
    }

    /** Columns stand beside each other, unlike a heading at the right margin over a text at the left. */
    private static boolean areBeside(List<Segment> segments, float x) {
        float top = Math.max(
                extreme(segments.stream().filter(s -> s.right() <= x).toList(), true),
                extreme(segments.stream().filter(s -> s.left() >= x).toList(), true));
        float bottom = Math.min(
                extreme(segments.stream().filter(s -> s.right() <= x).toList(), false),
                extreme(segments.stream().filter(s -> s.left() >= x).toList(), false));
        long left = segments.stream()
                .filter(s -> s.right() <= x && s.y() >= top && s.y() <= bottom)
                .count();
        long right = segments.stream()
                .filter(s -> s.left() >= x && s.y() >= top && s.y() <= bottom)
                .count();
        return left >= SHORTEST && right >= SHORTEST;
    }

    private static float extreme(List<Segment> segments, boolean top) {
        return (float)
                (top
                        ? segments.stream().mapToDouble(Segment::y).min().orElse(0)
                        : segments.stream().mapToDouble(Segment::y).max().orElse(0));
    }

    private static boolean crosses(Segment segment, float x) {
        return segment.left() < x && segment.right() > x;
    }

    /** Pieces of one line that only a wide space had parted. */
    private static List<Segment> rejoined(List<Segment> segments) {
        List<Segment> lines = new ArrayList<>();
        for (Segment segment : segments) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).isBeside(segment)) {
                lines.set(last, lines.get(last).join(segment));
            } else {
                lines.add(segment);
            }
        }
        return lines;
    }
}
