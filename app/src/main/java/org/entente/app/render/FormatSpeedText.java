package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.app.benchmark.FormatSpeed;

/** How fast each format is read, as a table in Markdown and as JSON. */
public final class FormatSpeedText {
    private FormatSpeedText() {}

    /** @param command that gives the same again; @param machine on which it was measured */
    public static String page(String command, String machine, List<FormatSpeed> speeds) {
        return """
                # How fast each format is read

                Made by `%s` on %s. The same %,d
                articles in each format, put together from paragraphs of the sample articles, read without being coded;
                every one is read back, or the command fails. Figures a second are by CPU time, of one core, so that
                other programs on the machine change them little; documents include the second process that reads them.
                "Text" is how many of the letters written are read. A page of HTML is about 80 KB, most of it scripts
                and menus; of WARC and WACZ the packed size counts.

                %s"""
                .formatted(command, machine, speeds.get(0).articles(), table(speeds));
    }

    /** The table alone. */
    public static String table(List<FormatSpeed> speeds) {
        StringBuilder out = new StringBuilder(
                """
                | format | MB | articles a second | MB a second | seconds, wall | seconds, CPU | peak heap, MB | text |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (FormatSpeed speed : speeds) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %,.0f | %.1f | %.2f | %.2f | %s | %.1f %% |\n",
                    speed.format().title(),
                    speed.megabytes(),
                    speed.articlesPerCpuSecond(),
                    speed.megabytesPerCpuSecond(),
                    speed.seconds(),
                    speed.cpuSeconds(),
                    memory(speed),
                    100 * speed.textShare()));
        }
        return out.toString();
    }

    /** For programs that watch over the figures. */
    public static String json(List<FormatSpeed> speeds) {
        ObjectNode json = Json.object();
        ArrayNode formats = json.putArray("formats");
        for (FormatSpeed speed : speeds) {
            formats.addObject()
                    .put("format", speed.format().name().toLowerCase(Locale.ROOT))
                    .put("articles", speed.articles())
                    .put("bytes", speed.bytes())
                    .put("seconds", Numbers.rounded(speed.seconds()))
                    .put("cpuSeconds", Numbers.rounded(speed.cpuSeconds()))
                    .put("peakHeapMb", speed.heapMb())
                    .put("readerMb", speed.readerMb())
                    .put("textShare", Numbers.rounded(speed.textShare()));
        }
        return Json.print(json);
    }

    private static String memory(FormatSpeed speed) {
        return speed.readerMb() == 0
                ? Long.toString(speed.heapMb())
                : speed.heapMb() + ", and " + speed.readerMb() + " of the reader";
    }
}
