package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.ingest.Tally;
import org.entente.app.render.Labels;

/** What {@code ingest} did, in a few lines. */
final class IngestReport {
    private IngestReport() {}

    /** @param others files of other kinds in the folders; @param events the events in the store now */
    static String text(Tally tally, int others, long events, Path store, int undatedShown) {
        StringBuilder text = new StringBuilder();
        line(text, tally.inputs(), "read");
        line(text, tally.coded(), tally.coded() == 0 && tally.known() > 0 ? "coded: nothing new" : "coded");
        if (tally.copies() > 0) {
            line(text, tally.copies(), "copies of articles that are there, kept but not coded");
        }
        if (tally.unread() > 0) {
            line(text, tally.unread(), "in languages not read, kept but not coded: " + languages(tally));
        }
        line(text, tally.known(), "already there");
        line(text, tally.skipped().size(), "skipped");
        if (others > 0) {
            line(text, others, "of another kind (not .txt, .md or .jsonl), passed over");
        }
        line(text, tally.events(), "events told by the articles just coded");
        line(text, events, "events in " + store + ", reports of the same one merged");
        undated(text, tally.undated(), undatedShown);
        return text.toString();
    }

    /** "9 French, 3 Russian", the most first. */
    private static String languages(Tally tally) {
        return tally.unreadByLanguage().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " " + Labels.language(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static void undated(StringBuilder text, List<String> places, int shown) {
        if (places.isEmpty()) {
            return;
        }
        text.append("\nWithout a date (\"yesterday\" cannot be placed in them; a line date: helps):\n");
        places.stream()
                .limit(shown)
                .forEach(place -> text.append("  ").append(place).append('\n'));
        if (places.size() > shown) {
            text.append("  and ").append(places.size() - shown).append(" more\n");
        }
    }

    private static void line(StringBuilder text, long number, String what) {
        text.append(
                String.format(java.util.Locale.ROOT, "%8d  %s%n", number, what).replace("\r", ""));
    }
}
