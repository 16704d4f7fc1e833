package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import org.entente.app.benchmark.desk.DeskSpeed;

/** How quick a desk was, as Markdown. */
public final class DeskSpeedText {
    private static final int FAILURES = 5;

    private DeskSpeedText() {}

    /** A table, and what it rests on. */
    public static String table(DeskSpeed speed) {
        StringBuilder out = new StringBuilder(
                "| page | asked for | first byte, ms: median | 95 % | 99 % | whole page: median | 99 % | kB |\n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (DeskSpeed.Line line : speed.lines()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |\n",
                    line.kind(),
                    line.requests(),
                    line.first(),
                    line.first95(),
                    line.first99(),
                    line.whole(),
                    line.whole99(),
                    line.bytes() / 1e3));
        }
        out.append(String.format(
                Locale.ROOT,
                "\n%.1f pages a second; the desk's process took %.1f s of CPU in %.1f s, at most %,d MB resident;"
                        + " %d not answered.\n",
                speed.requestsPerSecond(),
                speed.cpuSeconds(),
                speed.seconds(),
                speed.residentMb(),
                speed.failures().size()));
        speed.failures().stream().distinct().limit(FAILURES).forEach(why -> out.append("- ")
                .append(why)
                .append('\n'));
        if (!speed.indexed()) {
            out.append("The desk was still making its index when they began to read.\n");
        }
        waiting(out, speed.lines());
        if (!speed.leftOut().isEmpty()) {
            out.append("Not there, and so not asked for: ")
                    .append(String.join(", ", speed.leftOut()))
                    .append(".\n");
        }
        return out.toString();
    }

    private static void waiting(StringBuilder out, List<DeskSpeed.Line> lines) {
        lines.stream()
                .filter(line -> line.kind().equals("relation") && line.waiting() > 0)
                .forEach(line -> out.append(String.format(
                        Locale.ROOT,
                        "Of %d relations %d had not been drawn yet: first came a page that says so and asks again by itself"
                                + " every second; with that, 99 %% were there after %.0f ms.\n",
                        line.requests(),
                        line.waiting(),
                        line.complete99())));
        lines.stream()
                .filter(line -> line.kind().startsWith("relation: parts") && line.waiting() > 0)
                .forEach(line -> out.append(String.format(
                        Locale.ROOT,
                        "Of %d times that a relation's page asked for its parts it was told %d times to ask again later,"
                                + " as others were being drawn.\n",
                        line.requests(),
                        line.waiting())));
    }
}
