package org.entente.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Span;

/**
 * Short articles about the same days, in a table with tabs: {@code group, published, outlet, text}. A group's articles
 * stand side by side; its name begins with its number, by which a half is taken. {@code A[signed]} marks a telling of
 * the event that the group calls A: the same letter in two articles is one event, another letter another.
 */
public final class Coverage {
    private static final List<String> COLUMNS = List.of("group", "published", "outlet", "text");
    private static final Pattern LABEL = Pattern.compile("([A-Z])\\[[^\\[\\]]*]");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\b.*");

    private Coverage() {}

    /** A telling that is marked: the n-th article of its group, from 1, and the event's letter. */
    public record Mention(int article, char event, Span span) {
        public String name() {
            return article + String.valueOf(event);
        }
    }

    /** Articles about the same days, and the tellings marked in them. */
    public record Group(String name, List<Article> articles, List<Mention> mentions) {}

    /** @param path a file, or a folder all whose {@code .tsv} files are read in order */
    static Gold<Group> read(Path path, Gold.Half half) {
        List<Group> groups = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(path)) {
            read(file, half, groups, faults);
        }
        return new Gold<>(groups, faults);
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> tables =
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
            if (tables.isEmpty()) {
                throw new Fault(path.toString(), "holds no table of articles", "name it groups.tsv or the like");
            }
            return tables;
        } catch (IOException e) {
            throw new Fault(path.toString(), "cannot be read", "check its permissions", e);
        }
    }

    private static void read(Path file, Gold.Half half, List<Group> groups, List<String> faults) {
        List<String> lines = Gold.lines(file);
        if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
            throw new Fault(
                    file + ":1",
                    "does not name the columns of merging",
                    "write " + String.join(", ", COLUMNS) + ", with tabs between them");
        }
        Map<String, List<Line>> byGroup = new LinkedHashMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                try {
                    Line annotated = line(file, number, line);
                    if (half.takes(annotated.number())) {
                        byGroup.computeIfAbsent(annotated.group(), g -> new ArrayList<>())
                                .add(annotated);
                    }
                } catch (BadGold bad) {
                    faults.add(Fault.line(file + ":" + number, bad.getMessage(), bad.remedy()));
                }
            }
        }
        byGroup.forEach((name, of) -> groups.add(group(name, of)));
    }

    /** A line of the table. */
    private record Line(String group, int number, Annotation item, List<Character> events) {}

    private static Line line(Path file, int number, String line) throws BadGold {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS.size()) {
            throw new BadGold(
                    "has " + cells.length + " cells under " + COLUMNS.size() + " columns", "write a tab between cells");
        }
        Matcher name = NUMBER.matcher(cells[0].strip());
        if (!name.matches()) {
            throw new BadGold("the group \"" + cells[0] + "\" has no number", "begin its name with one: 07 air raid");
        }
        String id = file.getFileName() + ":" + number;
        Annotation item =
                Annotation.of(id, Map.of("published", cells[1].strip(), "outlet", cells[2].strip()), cells[3]);
        List<Character> events = new ArrayList<>();
        Matcher label = LABEL.matcher(cells[3]);
        while (label.find()) {
            events.add(label.group(1).charAt(0));
        }
        if (events.isEmpty()) {
            throw new BadGold("no event is marked", "write A[...] around its words");
        }
        return new Line(name.group(), Integer.parseInt(name.group(1)), item, events);
    }

    private static Group group(String name, List<Line> of) {
        List<Article> articles = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Line annotated : of) {
            articles.add(annotated.item().article());
            for (int i = 0; i < annotated.events().size(); i++) {
                mentions.add(new Mention(
                        articles.size(),
                        annotated.events().get(i),
                        annotated.item().marks().get(i)));
            }
        }
        return new Group(name, articles, mentions);
    }
}
