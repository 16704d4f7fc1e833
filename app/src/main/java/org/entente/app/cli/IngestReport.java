package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.corpus.Findings;
import org.entente.app.ingest.Tally;
import org.entente.app.render.Labels;

/** What {@code ingest} did, in a few lines. */
final class IngestReport {
    private IngestReport() {}

    private static final int KINDS_SHOWN = 8;
    private static final int REMARKS_SHOWN = 20;

    /** @param findings what there is to tell besides; @param events the events in the store now */
    static String text(Tally tally, Findings findings, long events, Path store, int undatedShown) {
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
        line(text, tally.skippedCount(), "skipped");
        if (findings.others() > 0) {
            line(text, findings.others(), "of other kinds, passed over: " + kinds(findings.kinds()));
        }
        line(text, tally.events(), "events told by the articles just coded");
        line(text, events, "events in " + store + ", reports of the same one merged");
        remarks(text, findings.remarks());
        undated(text, tally, undatedShown);
        return text.toString();
    }

    /** {@code "5 .png, 2 without ending"}. */
    private static String kinds(Map<String, Long> kinds) {
        String shown = kinds.entrySet().stream()
                .limit(KINDS_SHOWN)
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        int more = kinds.size() - KINDS_SHOWN;
        return more > 0 ? shown + " and " + more + " more kinds" : shown;
    }

    private static void remarks(StringBuilder text, List<Findings.Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        text.append("\nGuessed, please check:\n");
        for (Findings.Remark remark : remarks.subList(0, Math.min(REMARKS_SHOWN, remarks.size()))) {
            String more = remark.sources() == 1 ? "" : " and " + (remark.sources() - 1) + " more";
            text.append("  ").append(remark.place()).append(more).append(": ");
            text.append(remark.what()).append('\n');
        }
        if (remarks.size() > REMARKS_SHOWN) {
            text.append("  and ").append(remarks.size() - REMARKS_SHOWN).append(" more\n");
        }
    }

    /** "9 French, 3 Russian", the most first. */
    private static String languages(Tally tally) {
        return tally.unreadByLanguage().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " " + Labels.language(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static void undated(StringBuilder text, Tally tally, int shown) {
        if (tally.undatedCount() == 0) {
            return;
        }
        text.append("\nWithout a date (\"yesterday\" cannot be placed in them; a line date: helps):\n");
        tally.undated().stream()
                .limit(shown)
                .forEach(place -> text.append("  ").append(place).append('\n'));
        if (tally.undatedCount() > shown) {
            text.append("  and ").append(tally.undatedCount() - shown).append(" more\n");
        }
    }

    private static void line(StringBuilder text, long number, String what) {
        text.append(
                String.format(java.util.Locale.ROOT, "%8d  %s%n", number, what).replace("\r", ""));
    }
}
