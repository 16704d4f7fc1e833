package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.store.MergedStory;
import org.entente.app.store.StoredEvent;
import org.entente.engine.merging.Comparison;
import org.entente.engine.merging.Feature;

/** An event, every telling of it, why they are one, and which others are not and why not. */
public final class MergedText {
    private final StringBuilder text = new StringBuilder();
    private final Terminal terminal;

    private MergedText(Terminal terminal) {
        this.terminal = terminal;
    }

    public static String print(MergedStory story, Terminal terminal) {
        MergedText page = new MergedText(terminal);
        page.head(story.event());
        story.tellings().forEach(page::telling);
        page.pairs(story.pairs());
        page.misses(story.misses());
        return page.text.toString();
    }

    private void head(StoredEvent e) {
        line(0, terminal.bold("Event " + e.id()));
        line(
                2,
                Labels.when(e.when()) + "  " + e.source().label() + " → "
                        + e.target().label() + "  " + Labels.type(e.code()) + " "
                        + e.code().code() + " " + e.code().label());
        line(2, e.status().code() + (e.place().isKnown() ? ", " + e.place().name() : ""));
        line(0, "");
        line(0, "Reports: " + e.reports());
    }

    private void telling(MergedStory.Telling t) {
        StoredEvent.Report report = t.report();
        String outlet = report.outlet().isEmpty() ? "(no outlet)" : report.outlet();
        String published = report.published().map(day -> ", " + day).orElse("");
        line(2, t.id() + "  " + outlet + published + "; tells of " + t.when() + ", " + t.code() + " by " + t.entry());
        line(4, report.sentence().orElse("(its text is not kept)"));
    }

    private void pairs(List<Comparison> pairs) {
        if (!pairs.isEmpty()) {
            line(0, "");
            line(0, String.format(Locale.ROOT, "Why they are one (%.1f is enough, as a mean)", Comparison.ENOUGH));
            pairs.forEach(this::pair);
        }
    }

    private void pair(Comparison c) {
        String sum = c.barrier()
                .map(barrier -> "not by themselves: " + barrier.reason())
                .orElseGet(() -> number(c.sum()));
        line(2, c.a().id() + " and " + c.b().id() + "  " + sum);
        features(c);
    }

    private void misses(List<MergedStory.Miss> misses) {
        line(0, "");
        line(0, misses.isEmpty() ? "Near misses: none" : "Near misses");
        for (MergedStory.Miss miss : misses) {
            telling(miss.telling());
            line(4, "not one: " + reason(miss));
            features(miss.comparison());
        }
    }

    /** Why a report is not of the event. */
    public static String reason(MergedStory.Miss miss) {
        Comparison c = miss.comparison();
        return c.barrier()
                .map(Comparison.Barrier::reason)
                .or(() -> miss.mean()
                        .filter(mean -> mean < Comparison.ENOUGH)
                        .map(mean -> c.agree()
                                ? "like one report alone (" + number(c.sum()) + "), but " + number(mean) + " as a mean"
                                : number(c.sum()) + " is too little"))
                .orElse("its article tells this event in another report, or it is nearer to another event");
    }

    private void features(Comparison c) {
        String features = c.features().stream()
                .filter(f -> Math.abs(f.weight()) >= 0.05)
                .map(MergedText::feature)
                .collect(Collectors.joining("; "));
        if (!features.isEmpty()) {
            line(4, features);
        }
    }

    private static String feature(Feature f) {
        return f.name() + " " + number(f.weight()) + " (" + f.detail() + ")";
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight);
    }

    private void line(int indent, String words) {
        List<String> lines = Wrapped.lines(terminal, indent, words);
        lines.forEach(l -> text.append(l).append('\n'));
        if (lines.isEmpty()) {
            text.append('\n');
        }
    }
}
