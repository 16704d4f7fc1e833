package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.app.benchmark.ExportSpeed;
import org.entente.app.benchmark.IngestSpeed;

/** How an ingest and the exports after it went, as Markdown and as JSON. */
public final class IngestSpeedText {
    private static final double PERCENT = 100;

    private IngestSpeedText() {}

    /** @param command that gives the same again; @param machine on which it was measured */
    public static String page(
            String command, String machine, IngestSpeed full, IngestSpeed bare, List<ExportSpeed> exports) {
        return """
                # From files to a store, and out again

                Made by `%s` on %s: a file of JSON lines,
                its articles put together from paragraphs of the sample articles, coded into a new store, and this
                written out again. Figures a second are by CPU time, of one core, so that other programs on the machine
                change them little. A store of few articles is larger for each than one of many, since DuckDB keeps
                every column of every table in blocks of its own. Its texts repeat, which packs them
                well; without texts it keeps hashes of words instead, which do not pack.

                %s"""
                .formatted(command, machine, tables(full, bare, exports));
    }

    /**
     * The figures alone.
     *
     * @param full an ingest that keeps texts
     * @param bare one that does not
     */
    public static String tables(IngestSpeed full, IngestSpeed bare, List<ExportSpeed> exports) {
        StringBuilder out = new StringBuilder("| ingest | |\n|---|--:|\n");
        row(out, "articles", "%,d", full.articles());
        row(out, "events told", "%,d", full.events());
        row(out, "threads", "%d", full.threads());
        row(out, "seconds, wall", "%.1f", full.seconds());
        row(out, "seconds, CPU", "%.1f", full.cpuSeconds());
        row(out, "articles a second of CPU", "%.1f", full.articlesPerCpuSecond());
        row(out, "peak heap, MB", "%,d", full.heapMb());
        full.residentMb().ifPresent(mb -> row(out, "peak resident memory, MB", "%,d", mb));
        row(out, "store, MB for 1,000 articles", "%.1f", full.storeMegabytesPerThousand());
        row(out, "the same with --no-text", "%.1f", bare.storeMegabytesPerThousand());
        out.append("\n| CPU time of the ingest | % |\n|---|--:|\n");
        full.stages().forEach((stage, seconds) -> row(out, name(stage), "%.1f", PERCENT * seconds / full.cpuSeconds()));
        out.append("\n| export | rows | MB | rows a second of CPU |\n|---|--:|--:|--:|\n");
        for (ExportSpeed export : exports) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %,.0f |\n",
                    export.format(),
                    export.rows(),
                    export.bytes() / 1e6,
                    export.rowsPerCpuSecond()));
        }
        return out.toString();
    }

    /** For programs that watch over the figures. */
    public static String json(IngestSpeed full, IngestSpeed bare, List<ExportSpeed> exports) {
        ObjectNode json = Json.object();
        json.put("articles", full.articles());
        json.put("events", full.events());
        json.put("threads", full.threads());
        json.put("seconds", Numbers.rounded(full.seconds()));
        json.put("cpuSeconds", Numbers.rounded(full.cpuSeconds()));
        json.put("peakHeapMb", full.heapMb());
        full.residentMb().ifPresent(mb -> json.put("residentMb", mb));
        json.put("storeBytes", full.storeBytes());
        json.put("storeBytesWithoutText", bare.storeBytes());
        ObjectNode stages = json.putObject("stages");
        full.stages().forEach((stage, seconds) -> stages.put(stage, Numbers.rounded(seconds)));
        ArrayNode all = json.putArray("exports");
        for (ExportSpeed export : exports) {
            all.addObject()
                    .put("format", export.format())
                    .put("rows", export.rows())
                    .put("bytes", export.bytes())
                    .put("seconds", Numbers.rounded(export.seconds()))
                    .put("cpuSeconds", Numbers.rounded(export.cpuSeconds()));
        }
        return Json.print(json);
    }

    private static String name(String stage) {
        return stage.equals("rest") ? "rest: Java's compiler and collector, the database's own threads" : stage;
    }

    private static void row(StringBuilder out, String name, String format, Object value) {
        out.append("| ").append(name).append(" | ");
        out.append(String.format(Locale.ROOT, format, value)).append(" |\n");
    }
}
