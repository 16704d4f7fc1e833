package org.entente.app.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Span;

/**
 * A short text with marks in it, such as {@code Norway V[signed] the treaty.}, and the cells that stand beside it.
 *
 * @param text without the marks
 * @param marks the words in brackets, in the order of the text
 */
public record Annotation(String id, Map<String, String> cells, String text, List<Span> marks) {
    /** What a cell holds that has nothing to say. */
    public static final String NOTHING = "-";

    private static final Pattern MARK = Pattern.compile("[A-Z]\\[([^\\[\\]]*)]");
    private static final String PARAGRAPH = " ¶ ";

    public Annotation {
        cells = Map.copyOf(cells);
        marks = List.copyOf(marks);
    }

    /** @param marked with marks, and with {@code ¶} between paragraphs */
    static Annotation of(String id, Map<String, String> cells, String marked) throws BadGold {
        String written = marked.replace(PARAGRAPH, "\n\n");
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(written);
        int from = 0;
        while (mark.find()) {
            text.append(written, from, mark.start());
            marks.add(new Span(text.length(), text.length() + mark.group(1).length()));
            text.append(mark.group(1));
            from = mark.end();
        }
        text.append(written, from, written.length());
        if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
            throw new BadGold(
                    "a mark is not closed, or holds another bracket", "write a letter and [...], side by side");
        }
        Annotation made = new Annotation(id, cells, text.toString(), marks);
        made.published();
        return made;
    }

    public String cell(String column) {
        return cells.get(column);
    }

    /** The text as an article of its own. */
    public Article article() {
        try {
            String outlet = cells.getOrDefault("outlet", NOTHING);
            return new Article(id, "", text, published(), outlet.equals(NOTHING) ? "" : outlet, "");
        } catch (BadGold e) {
            throw new IllegalStateException("a date that was good is bad now", e);
        }
    }

    /** Whether a mark covers part of {@code span}. */
    public boolean marks(Span span) {
        return marks.stream().anyMatch(m -> m.begin() < span.end() && span.begin() < m.end());
    }

    private Optional<LocalDate> published() throws BadGold {
        String day = cells.getOrDefault("published", NOTHING);
        try {
            return day.equals(NOTHING) ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new BadGold("\"" + day + "\" is no date", "write it as 2024-02-19, or -");
        }
    }
}
