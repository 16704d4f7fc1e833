package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ProQuest's text: documents between long lines of underscores, fields as "Name: value", the body in "Full text". */
final class ProQuest implements ExportLayout {
    private static final Pattern RULE = Pattern.compile("\\s*_{20,}\\s*");
    private static final Pattern NUMBER = Pattern.compile("Document \\d+ of \\d+");
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z /-]{2,40}):(?:\\s+(.*))?");

    /** In "The Daily Example ; London (UK) [London (UK)]19 Feb 2024: A.3." the outlet and the day. */
    private static final Pattern PUBLICATION =
            Pattern.compile("(.+?) ?[;,\\[].*?(\\d{1,2} \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4}).*");

    private static final Set<String> NAMES = names();

    @Override
    public boolean fits(List<String> beginning) {
        boolean ruled = beginning.stream().anyMatch(line -> RULE.matcher(line).matches());
        return ruled && isDocument(beginning);
    }

    @Override
    public Edges edges() {
        return line -> RULE.matcher(line).matches() ? Edge.BEGINS : Edge.NONE;
    }

    @Override
    public boolean isDocument(List<String> lines) {
        Set<String> seen = new TreeSet<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line.strip());
            if (field.matches()) {
                seen.add(field.group(1).toLowerCase(Locale.ROOT));
            }
        }
        boolean published = seen.contains("publication title") || seen.contains("publication info");
        return published && (seen.contains("full text") || seen.contains("proquest document id"));
    }

    @Override
    public Found read(List<String> lines) {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> open = new ArrayList<>();
        fields.put("", open);
        boolean apart = true;
        for (String line : lines) {
            Matcher field = FIELD.matcher(line.strip());
            // In a body "Subject: ..." may stand as well, but not behind a blank line.
            if (apart && field.matches() && NAMES.contains(name(field))) {
                open = fields.computeIfAbsent(name(field), n -> new ArrayList<>());
                open.add(field.group(2) == null ? "" : field.group(2));
            } else if (!RULE.matcher(line).matches()) {
                open.add(line);
            }
            apart = line.isBlank()
                    || field.matches()
                            && NAMES.contains(name(field))
                            && !name(field).equals("full text");
        }
        return found(fields);
    }

    private static Found found(Map<String, List<String>> fields) {
        Matcher info = PUBLICATION.matcher(value("publication info", fields));
        boolean told = info.matches();
        String title = value("title", fields);
        String outlet = value("publication title", fields).split(" ?;", 2)[0];
        String date = DayLine.day(value("publication date", fields)).orElse("");
        return new Found(
                title.isEmpty() ? heading(fields.get("")) : title,
                date.isEmpty() && told ? DayLine.day(info.group(2)).orElse("") : date,
                outlet.isEmpty() && told ? info.group(1).strip() : outlet,
                Blocks.text(Blocks.of(fields.getOrDefault("full text", List.of()))));
    }

    /** What stands over the first field, without the document's number. */
    private static String heading(List<String> over) {
        List<List<String>> blocks = new ArrayList<>(Blocks.of(over));
        blocks.removeIf(block -> NUMBER.matcher(block.get(0)).matches());
        return blocks.isEmpty() ? "" : Blocks.oneLine(blocks.get(0));
    }

    private static String value(String name, Map<String, List<String>> fields) {
        return Blocks.oneLine(fields.getOrDefault(name, List.of()));
    }

    private static String name(Matcher field) {
        return field.group(1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> names() {
        return Set.of(
                "author",
                "publication info",
                "proquest document link",
                "abstract",
                "links",
                "full text",
                "subject",
                "location",
                "people",
                "company / organization",
                "identifier / keyword",
                "title",
                "publication title",
                "publication date",
                "publication year",
                "pages",
                "first page",
                "section",
                "publisher",
                "place of publication",
                "country of publication",
                "publication subject",
                "issn",
                "source type",
                "language of publication",
                "document type",
                "proquest document id",
                "document url",
                "copyright",
                "last updated",
                "database",
                "column",
                "dateline",
                "credit",
                "illustration",
                "caption",
                "document feature",
                "number of pages",
                "publication frequency",
                "volume",
                "issue");
    }
}
