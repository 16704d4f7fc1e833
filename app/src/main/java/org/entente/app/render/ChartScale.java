package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import org.entente.app.render.Buckets.Bucket;

/** The rows of a chart of characters, each of two halves, and the levels they stand for. */
final class ChartScale {
    static final int ROWS = 13;

    private final double bottom;
    private final double top;

    /** Zero is always in sight, and a flat course must not look like a steep one. */
    ChartScale(List<Bucket> buckets) {
        double low = buckets.stream().mapToDouble(Bucket::lo90).min().orElse(-1);
        double high = buckets.stream().mapToDouble(Bucket::hi90).max().orElse(1);
        bottom = Math.max(-10, Math.floor(Math.min(low, -2)));
        top = Math.min(10, Math.ceil(Math.max(high, 2)));
    }

    int row(double level) {
        return half(level) / 2;
    }

    /** Half rows from the top. */
    int half(double level) {
        double share = (top - level) / (top - bottom);
        return (int) Math.max(0, Math.min(2 * ROWS - 1, Math.floor(share * 2 * ROWS)));
    }

    /** What stands before a row, with the axis: at zero, at both ends, and every third row that is far from zero. */
    String label(int row) {
        int zero = row(0);
        boolean marked = row == zero
                || row == 0
                || row == ROWS - 1
                || row % 3 == 0 && Math.abs(row - zero) > 1 && row < ROWS - 2;
        double middle = top - (row + 0.5) * (top - bottom) / ROWS;
        String text = !marked ? "" : row == zero ? "0" : String.format(Locale.ROOT, "%+.1f", middle);
        return String.format(Locale.ROOT, "%6s %s", text, marked ? "┤" : "│");
    }
}
