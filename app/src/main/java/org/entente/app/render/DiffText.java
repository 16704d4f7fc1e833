package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.evaluation.Diff;
import org.entente.app.evaluation.Diff.Kind;
import org.entente.app.evaluation.Evaluation;
import org.entente.app.evaluation.Evaluation.Verdict;
import org.entente.app.evaluation.Pairs;

/** What changed between two runs of an evaluation: the counts, then each changed item, broken ones first. */
public final class DiffText {
    private static final int NAMED = 20;
    /** Characters that even an endless id leaves. */
    private static final int LEAST = 36;

    private final Diff<?> diff;
    private final String old;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private DiffText(Diff<?> diff, String old, Terminal terminal) {
        this.diff = diff;
        this.old = old;
        this.terminal = terminal;
    }

    /** @param old the name of the file with the earlier answers */
    public static String print(Diff<?> diff, String old, Terminal terminal) {
        DiffText text = new DiffText(diff, old, terminal);
        text.wrapped(0, "since " + old + ", over " + count(diff.now().size(), "item") + " in both", true);
        if (diff.now().size() > 0) {
            text.counts();
        }
        text.missing(diff.notBefore(), "scored now, but without an answer in " + old);
        text.missing(diff.notNow(), "answered in " + old + ", but not scored now");
        for (Kind kind : Kind.values()) {
            text.changes(kind);
        }
        return "\n" + String.join("\n", text.lines) + "\n";
    }

    private void counts() {
        for (int i = 0; i < diff.now().figures().size(); i++) {
            figure(diff.before().figures().get(i), diff.now().figures().get(i));
        }
        for (Kind kind : Kind.values()) {
            String row = String.format(Locale.ROOT, "%-18s %,6d   %s", name(kind), diff.count(kind), meaning(kind));
            lines.add(row.stripTrailing());
        }
        lines.add(String.format(
                Locale.ROOT,
                "%-18s %,6d",
                "as before",
                diff.now().size() - diff.changes().size()));
    }

    /** The gain is that of the two numbers as they are shown. */
    private void figure(Evaluation.Figure before, Evaluation.Figure now) {
        double was = Math.round(1000 * before.value()) / 10.0;
        double is = Math.round(1000 * now.value()) / 10.0;
        String gain = terminal.signed(is - was, Numbers.signed(is - was));
        lines.add(String.format(Locale.ROOT, "%-18s %6.1f → %.1f  %s", now.name(), was, is, gain));
    }

    private void missing(List<String> ids, String why) {
        if (!ids.isEmpty()) {
            lines.add("");
            wrapped(0, count(ids.size(), "item") + " " + why, false);
            String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more; --json names all" : "";
            wrapped(2, String.join(" ", ids.subList(0, Math.min(NAMED, ids.size()))) + more, false);
        }
    }

    private void changes(Kind kind) {
        if (diff.count(kind) > 0) {
            lines.add("");
            lines.add(terminal.bold(name(kind)));
            diff.changes().stream().filter(change -> change.kind() == kind).forEach(this::change);
        }
    }

    private void change(Diff.Change change) {
        Verdict before = change.before();
        Verdict now = change.now();
        String id = "  " + now.id() + "  ";
        if (isPairs()) {
            line(id, now.gold() + ": " + before.answer() + " → " + now.answer());
            line("    ", now.text());
        } else {
            line(id, now.text());
            line("    gold    ", shown(now.gold()));
            line("    before  ", shown(before.answer()));
            line("    now     ", shown(now.answer()));
        }
    }

    /** Class, source and target as {@code 3: the king → his envoys}; triples stay as they are, with room between them. */
    private static String shown(String answer) {
        String[] parts = answer.split("\t", -1);
        return parts.length == 3
                ? parts[0] + ": " + orNobody(parts[1]) + " → " + orNobody(parts[2])
                : answer.replace(";", " ");
    }

    private static String orNobody(String words) {
        return words.isEmpty() ? "---" : words;
    }

    private void line(String head, String text) {
        lines.add(head + Wrapped.cut(text, Math.max(LEAST, terminal.width() - head.length())));
    }

    private void wrapped(int indent, String text, boolean bold) {
        Wrapped.lines(terminal, indent, text).forEach(line -> lines.add(bold ? terminal.bold(line) : line));
    }

    private boolean isPairs() {
        return diff.now() instanceof Pairs;
    }

    private String name(Kind kind) {
        return switch (kind) {
            case BROKEN -> isPairs() ? "broken" : "worse";
            case MENDED -> isPairs() ? "mended" : "better";
            case CHANGED -> "changed";
        };
    }

    private String meaning(Kind kind) {
        return switch (kind) {
            case BROKEN -> isPairs() ? "right before, wrong now" : "";
            case MENDED -> isPairs() ? "wrong before, right now" : "";
            case CHANGED -> isPairs() ? "from one wrong answer to another" : "but neither better nor worse";
        };
    }

    private static String count(int n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }
}
