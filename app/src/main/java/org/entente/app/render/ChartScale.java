package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import org.entente.app.render.Buckets.Bucket;

/** The rows of a chart of characters, each of two halves, and the levels they stand for. */
final class ChartScale {
    static final int ROWS = 13;
    private static final double LEAST = 5;

    private final double bottom;
    private final double top;

    /** Zero is always in sight, and so much beside it that a flat course does not look like a steep one. */
    ChartScale(List<Bucket> buckets) {
        double low = Math.floor(buckets.stream().mapToDouble(Bucket::lo90).min().orElse(0));
        double high = Math.ceil(buckets.stream().mapToDouble(Bucket::hi90).max().orElse(0));
        double zeroLow = Math.min(low, -1);
        double zeroHigh = Math.max(high, 1);
        double more = Math.max(0, LEAST - (zeroHigh - zeroLow));
        bottom = Math.max(-10, zeroLow - (low < 0 ? more / 2 : 0));
        top = Math.min(10, zeroHigh + (low < 0 ? more / 2 : more));
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
