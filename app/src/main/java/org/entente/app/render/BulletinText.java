package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.course.Bulletin;
import org.entente.app.course.News;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Lately;

/** All relations of a store as a page of text: two lines for each that moves, the others counted. */
public final class BulletinText {
    private static final int INDENT = 4;
    private static final Map<Bulletin.Kind, String> TITLES = Map.of(
            Bulletin.Kind.IMPROVING, "Improving",
            Bulletin.Kind.WORSENING, "Worsening",
            Bulletin.Kind.MOVED, "No clear direction over the year, but the month moved",
            Bulletin.Kind.STEADY, "Steady",
            Bulletin.Kind.UNCLEAR, "No clear change",
            Bulletin.Kind.TOO_LITTLE_EVIDENCE, "Too little evidence");

    private final Bulletin bulletin;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private BulletinText(Bulletin bulletin, Terminal terminal) {
        this.bulletin = bulletin;
        this.terminal = terminal;
    }

    /** The page, with a final newline. */
    public static String print(Bulletin bulletin, Terminal terminal) {
        BulletinText page = new BulletinText(bulletin, terminal);
        page.header();
        bulletin.sections().forEach(page::section);
        page.footer();
        return String.join("\n", page.lines) + "\n";
    }

    private void header() {
        int all =
                bulletin.counts().values().stream().mapToInt(Integer::intValue).sum();
        lines.add(terminal.bold(number(all) + " up to " + bulletin.until()));
        if (!bulletin.sections().isEmpty()) {
            wrapped(String.format(
                    Locale.ROOT,
                    "LEVEL in %s, -10 to +10 (%s scores). CHANGE over the months of the verdict, with the probability"
                            + " that it is so. MONTH: the level of %s less that of the month before, with the"
                            + " probability that it moved that way by more than %.1f; below it the deed"
                            + " that pulled most.",
                    Labels.month(bulletin.until()),
                    bulletin.table().label(),
                    Labels.month(bulletin.until()),
                    Lately.DELTA));
        }
    }

    private static String number(int pairs) {
        return String.format(Locale.ROOT, "%,d %s", pairs, pairs == 1 ? "relation" : "relations");
    }

    private void section(Bulletin.Section section) {
        lines.add("");
        lines.add(terminal.bold(TITLES.get(section.kind()) + ": " + section.of()));
        if (section.kind() == Bulletin.Kind.TOO_LITTLE_EVIDENCE) {
            section.news().forEach(this::unknown);
        } else {
            lines.add(terminal.faint(String.format(Locale.ROOT, "%-17s %5s %-41s %s", "", "LEVEL", "CHANGE", "MONTH")));
            section.news().forEach(this::news);
        }
        int more = section.of() - section.news().size();
        if (more > 0) {
            lines.add("... and " + more + " more: --limit " + section.of());
        }
    }

    private void unknown(News news) {
        Lately lately = news.lately();
        int deeds = lately.counts().deeds();
        lines.add(String.format(
                        Locale.ROOT,
                        "%-17s %,d dated deed%s%s",
                        pair(lately),
                        deeds,
                        deeds == 1 ? "" : "s",
                        lately.last() == null ? "" : ", the last in " + Labels.month(lately.last()))
                .stripTrailing());
    }

    private void news(News news) {
        Lately lately = news.lately();
        String level =
                lately.move().map(move -> Numbers.signed(move.now().level())).orElse("");
        lines.add(String.format(
                        Locale.ROOT,
                        "%-17s %5s %s %s",
                        pair(lately),
                        level,
                        terminal.signed(sign(lately), String.format(Locale.ROOT, "%-41s", change(lately))),
                        lately.move().map(BulletinText::month).orElse(""))
                .stripTrailing());
        news.reason().ifPresentOrElse(event -> reason(lately, event), () -> silence(lately));
    }

    private void silence(Lately lately) {
        lately.move()
                .filter(move -> move.now().deeds() == 0)
                .ifPresent(move -> lines.add(" ".repeat(INDENT)
                        + terminal.faint("no dated deed in the weeks that begin in "
                                + Labels.month(move.now().start()) + "; the last on " + lately.last())));
    }

    private static String pair(Lately lately) {
        return lately.dyad().a() + " – " + lately.dyad().b();
    }

    private static int sign(Lately lately) {
        return switch (lately.verdict().direction()) {
            case IMPROVING -> 1;
            case WORSENING -> -1;
            default -> 0;
        };
    }

    private static String change(Lately lately) {
        var verdict = lately.verdict();
        String change = String.format(
                Locale.ROOT,
                "%s in %d months (%s)",
                Numbers.signed(verdict.change()),
                verdict.window(),
                Numbers.probability(verdict.probability()));
        return verdict.since() == null ? change : change + " since " + Labels.month(verdict.since());
    }

    private static String month(Lately.Move move) {
        boolean up = move.change() >= 0;
        double probability = up ? move.up() : move.down();
        return String.format(Locale.ROOT, "%5s (%s)", Numbers.signed(move.change()), Numbers.probability(probability));
    }

    private void reason(Lately lately, StoredEvent event) {
        String teller = " (" + Wrapped.cut(teller(event), 24) + ")";
        String said = Labels.when(event.when()) + " " + event.source().code() + " → "
                + event.target().code() + ": " + words(event);
        int width = terminal.width() - INDENT - teller.length();
        lines.add(" ".repeat(INDENT) + terminal.faint(Wrapped.cut(said, width) + teller));
    }

    /** The sentence that tells it; what kind of deed it was where there is none. */
    private static String words(StoredEvent event) {
        return event.first().sentence().orElse(event.code().label());
    }

    private String teller(StoredEvent event) {
        if (!bulletin.origin().equals(Store.CODED)) {
            return bulletin.origin();
        }
        String outlet =
                event.first().outlet().isBlank() ? "no outlet" : event.first().outlet();
        return event.reports() > 1 ? outlet + " +" + (event.reports() - 1) : outlet;
    }

    private void footer() {
        lines.add("");
        wrapped("Steady: " + count(Direction.STEADY) + ". No clear change: " + count(Direction.UNCLEAR)
                + ". Too little evidence (under " + bulletin.least()
                + " dated deeds, or not where they are needed): " + count(Direction.TOO_LITTLE_EVIDENCE) + "."
                + (bulletin.sections().stream().anyMatch(s -> s.kind() == Bulletin.Kind.MOVED)
                        ? " Those whose month moved are among the first two."
                        : ""));
    }

    private int count(Direction direction) {
        return bulletin.counts().getOrDefault(direction, 0);
    }

    private void wrapped(String text) {
        lines.addAll(Wrapped.lines(terminal, 0, text));
    }
}
