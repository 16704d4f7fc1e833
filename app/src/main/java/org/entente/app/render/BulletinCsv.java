package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.course.Bulletin;
import org.entente.app.course.News;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Lately;

/** All relations of a store as CSV after RFC 4180, one row for each that is listed, in the order of the page. */
public final class BulletinCsv {
    private static final List<String> HEAD = List.of(
            "a",
            "b",
            "table",
            "until",
            "direction",
            "since",
            "probability",
            "change",
            "lo90",
            "hi90",
            "window",
            "deeds",
            "last",
            "month",
            "level",
            "month_deeds",
            "level_before",
            "month_change",
            "month_lo90",
            "month_hi90",
            "up",
            "down",
            "reason",
            "points",
            "when",
            "source",
            "target",
            "code",
            "label",
            "outlet",
            "address",
            "sentence");
    private static final int OF_THE_MONTH = 9;
    private static final int OF_THE_REASON = 10;

    private BulletinCsv() {}

    public static String print(Bulletin bulletin) {
        StringBuilder csv = new StringBuilder(String.join(",", HEAD)).append('\n');
        bulletin.sections().forEach(section -> section.news().forEach(news -> csv.append(
                        row(bulletin, news).stream().map(BulletinCsv::quoted).collect(Collectors.joining(",")))
                .append('\n')));
        return csv.toString();
    }

    private static List<String> row(Bulletin bulletin, News news) {
        Lately lately = news.lately();
        var verdict = lately.verdict();
        List<String> row = new ArrayList<>(List.of(
                lately.dyad().a(),
                lately.dyad().b(),
                bulletin.table().code(),
                bulletin.until().toString(),
                verdict.direction().code(),
                verdict.since() == null ? "" : verdict.since().toString(),
                number(verdict.probability()),
                number(verdict.change()),
                number(verdict.lo90()),
                number(verdict.hi90()),
                Integer.toString(verdict.window()),
                Integer.toString(lately.counts().deeds()),
                lately.last() == null ? "" : lately.last().toString()));
        row.addAll(lately.move().map(BulletinCsv::month).orElse(empty(OF_THE_MONTH)));
        row.addAll(news.reason()
                .map(event -> reason(lately.move().orElseThrow(), event))
                .orElse(empty(OF_THE_REASON)));
        return row;
    }

    private static List<String> month(Lately.Move move) {
        return List.of(
                Labels.month(move.now().start()),
                number(move.now().level()),
                Integer.toString(move.now().deeds()),
                number(move.before().level()),
                number(move.change()),
                number(move.lo90()),
                number(move.hi90()),
                number(move.up()),
                number(move.down()));
    }

    private static List<String> reason(Lately.Move move, StoredEvent event) {
        return List.of(
                event.id(),
                number(move.pulls().get(0).points()),
                Labels.when(event.when()),
                event.source().code(),
                event.target().code(),
                event.code().code(),
                event.code().label(),
                event.first().outlet(),
                event.first().address(),
                event.first().sentence().orElse(""));
    }

    private static List<String> empty(int cells) {
        return java.util.Collections.nCopies(cells, "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", Numbers.rounded(value));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
