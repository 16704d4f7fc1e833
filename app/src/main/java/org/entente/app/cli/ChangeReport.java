package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.ingest.Tally;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Change;

/** Prints what came of events when their articles were coded again. */
abstract sealed class ChangeReport {
    /** A change that is stored. */
    abstract void add(Change change);

    /** All is done. */
    abstract void finish(Tally tally, Path store);

    /** Counts, then the first of the changes. */
    static final class Text extends ChangeReport {
        private final PrintWriter out;
        private final int limit;
        private final List<Change> first = new ArrayList<>();
        private final Map<String, Integer> counts = new TreeMap<>();
        private String article = "";
        private int articles;

        Text(PrintWriter out, int limit) {
            this.out = out;
            this.limit = limit;
        }

        @Override
        void add(Change change) {
            counts.merge(change.kind(), 1, Integer::sum);
            // The changes of an article come one after the other.
            articles += change.article().equals(article) ? 0 : 1;
            article = change.article();
            if (first.size() < limit) {
                first.add(change);
            }
        }

        @Override
        void finish(Tally tally, Path store) {
            line(tally.coded(), tally.coded() == 0 ? "coded again: all is of this lexicon" : "articles coded again");
            line(tally.skippedCount(), "skipped: they stay as they were");
            line(articles, "articles tell other events than before");
            line(counts.getOrDefault("came", 0), "events came");
            line(counts.getOrDefault("went", 0), "events went");
            line(counts.getOrDefault("changed", 0), "events changed");
            if (!first.isEmpty()) {
                out.print("\n");
                first.forEach(this::print);
            }
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (all > first.size()) {
                out.print("and " + (all - first.size()) + " more; --format json has them all\n");
            }
        }

        private void print(Change change) {
            if (change.kind().equals("changed")) {
                out.print("was      " + label(change.before()) + "\n");
                out.print("is       " + label(change.after()) + "\n");
            } else {
                out.print(String.format(Locale.ROOT, "%-9s", change.kind())
                        + label(change.after().or(change::before)) + "\n");
            }
            Change.Version told = change.after().or(change::before).orElseThrow();
            String sentence = told.sentence().orElse("(its text is not kept)");
            out.print("    " + Ellipsis.cut(sentence.replaceAll("[\\p{Cntrl}\\s]+", " "), 76) + "\n");
        }

        private static String label(Optional<Change.Version> version) {
            Change.Version v = version.orElseThrow();
            String status = v.status().equals("happened") ? "" : "  " + v.status();
            return (v.start().isEmpty() ? "unknown   " : v.start()) + "  " + v.source() + " \u2192 " + v.target() + "  "
                    + v.type() + " " + v.code() + status;
        }

        private void line(long number, String what) {
            out.print(String.format(Locale.ROOT, "%8d  %s", number, what) + "\n");
        }
    }

    /** An array of all changes, written as they come. */
    static final class Json extends ChangeReport {
        private final PrintWriter out;
        private boolean any;

        Json(PrintWriter out) {
            this.out = out;
        }

        @Override
        void add(Change change) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("change", change.kind()).put("article", change.article());
            node.set("before", version(change.before()));
            node.set("after", version(change.after()));
            out.print(any ? ",\n" : "[\n");
            out.print(JsonRows.text(node));
            any = true;
        }

        private static ObjectNode version(Optional<Change.Version> version) {
            return version.map(v -> JsonNodeFactory.instance
                            .objectNode()
                            .put("id", v.id())
                            .put("start", JsonRows.orNull(v.start()))
                            .put("source", v.source())
                            .put("target", v.target())
                            .put("type", v.type())
                            .put("code", v.code())
                            .put("status", v.status())
                            .put("entry", v.entry())
                            .put("sentence", v.sentence().orElse(null)))
                    .orElse(null);
        }

        @Override
        void finish(Tally tally, Path store) {
            out.print(any ? "\n]\n" : "[]\n");
        }
    }
}
