package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Fault;

/**
 * Annotated texts as a table: cells apart by tabs, the names of the columns in the first line, the text in the last
 * column. {@code published} and {@code outlet} may stand among them; which others must, the question says. An item's
 * id is the file's name and the line: {@code status:12}.
 */
final class AnnotatedFile {
    private static final List<String> ALWAYS_KNOWN = List.of("published", "outlet", "text");

    private final Path file;
    private final Question question;
    private final List<String> columns;

    private AnnotatedFile(Path file, Question question, List<String> columns) {
        this.file = file;
        this.question = question;
        this.columns = columns;
    }

    static Gold<Annotation> read(Path path, Gold.Half half, Question question) {
        List<String> lines = Gold.lines(path);
        AnnotatedFile file = new AnnotatedFile(path, question, columns(path, lines, question));
        List<Annotation> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && half.takes(number)) {
                try {
                    items.add(file.item(number, line));
                } catch (BadGold bad) {
                    faults.add(Fault.line(path + ":" + number, bad.getMessage(), bad.remedy()));
                }
            }
        }
        return new Gold<>(items, faults);
    }

    private static List<String> columns(Path path, List<String> lines, Question question) {
        List<String> wanted = question.columns();
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        boolean known = columns.stream().allMatch(c -> wanted.contains(c) || ALWAYS_KNOWN.contains(c));
        if (!known || !columns.containsAll(wanted) || columns.indexOf("text") != columns.size() - 1) {
            throw new Fault(
                    path + ":1",
                    "does not name the columns of " + question.name(),
                    "write published, " + String.join(", ", wanted) + ", text, with tabs between them");
        }
        return columns;
    }

    private Annotation item(int number, String line) throws BadGold {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new BadGold(
                    "has " + cells.length + " cells under " + columns.size() + " columns",
                    "write a tab between cells, and - where there is nothing to say");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cells.length; i++) {
            byColumn.put(columns.get(i), cells[i].strip());
        }
        Annotation item = Annotation.of(id(number), byColumn, cells[cells.length - 1]);
        question.gold(item);
        return item;
    }

    private String id(int line) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ":" + line;
    }
}
