package org.entente.app.corpus.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines under each other in one column of a page; {@code pitch} is the usual distance from one to the next. */
record Run(List<Segment> lines, float left, float right, float pitch) {
    /** Where a line is so much lower, in its own size, something else begins. */
    private static final float FAR = 6;

    static List<Run> of(List<Segment> page) {
        List<Run> runs = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment line : page) {
            if (!open.isEmpty() && !isUnder(line, open.get(open.size() - 1))) {
                runs.add(run(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            runs.add(run(open));
        }
        return runs;
    }

    private static boolean isUnder(Segment line, Segment above) {
        float down = line.y() - above.y();
        boolean overlaps = line.left() < above.right() && line.right() > above.left();
        return overlaps && !line.isResized(above) && down > 0 && down < FAR * Math.max(line.size(), above.size());
    }

    private static Run run(List<Segment> lines) {
        float left = (float) lines.stream().mapToDouble(Segment::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(Segment::right).max().orElse(0);
        return new Run(List.copyOf(lines), left, right, pitch(lines));
    }

    /** The lower quartile: gaps between paragraphs are wider, and may be as many as the others. */
    private static float pitch(List<Segment> lines) {
        double[] gaps = new double[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).y() - lines.get(i - 1).y();
        }
        Arrays.sort(gaps);
        float usual = lines.get(0).size() * 1.3f;
        return gaps.length < 3 ? usual : (float) gaps[gaps.length / 4];
    }
}
