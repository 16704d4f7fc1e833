package org.entente.app.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Who says what, with which verb, quoted or not? */
final class OfStatements implements Question {
    private static final String QUOTE = "\"“”„‟«»‘’'` ,.:;";

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<String> columns() {
        return List.of("speaker", "verb", "quoted");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        if (item.cell("speaker").equals(Annotation.NOTHING)) {
            return Annotation.NOTHING;
        }
        if (item.marks().size() != 1) {
            throw new BadGold("holds not just one statement", "write Q[...] around what is said, or - in the cells");
        }
        return row(
                Codes.check(item.cell("speaker")),
                item.cell("verb"),
                item.cell("quoted").equals("yes"),
                item.text(),
                item.marks().get(0));
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Comparison.join(reading.statements().stream()
                .map(s -> row(Codes.of(s.speaker()), s.verb(), s.quoted(), item.text(), s.span()))
                .toList());
    }

    private static String row(String speaker, String verb, boolean quoted, String text, Span span) {
        Span words = bare(text, span);
        return String.join(" | ", speaker, verb, quoted ? "quoted" : "reported", words.begin() + "-" + words.end());
    }

    /** Without the quotation marks, commas and stops around it. */
    private static Span bare(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && QUOTE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && QUOTE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("speaker and words", Comparison.bag(only(gold, 0, 3), only(answer, 0, 3)));
        scores.put("all", Comparison.bag(gold, answer));
        scores.put("words", Comparison.bag(only(gold, 3), only(answer, 3)));
        scores.put("speaker", Comparison.bag(only(gold, 0), only(answer, 0)));
        return scores;
    }

    private static String only(String rows, int... cells) {
        return Comparison.join(Comparison.parts(rows).stream()
                .map(row -> row.split(" \\| "))
                .map(row -> cells(row, cells))
                .toList());
    }

    private static String cells(String[] row, int... cells) {
        StringBuilder kept = new StringBuilder();
        for (int cell : cells) {
            kept.append(cell < row.length ? row[cell] : "").append(' ');
        }
        return kept.toString().strip();
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
