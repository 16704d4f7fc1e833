package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * One document of Nexis, old or new: outlet, day and title in either order, fields such as "LENGTH: 512 words", the body
 * after "BODY:" or after the last field, and more fields under it.
 */
final class NexisDocument {
    private final List<String> lines;
    private final int fields;

    private NexisDocument(List<String> lines) {
        this.lines = lines;
        fields = firstField(lines);
    }

    /** Whether the lines begin like a document: a length, or a body with a day or the rights over it. */
    static boolean hasHead(List<String> lines) {
        boolean before = false;
        for (String line : lines) {
            String said = line.strip();
            boolean body = before && NexisFields.body(said).matches();
            if (body || NexisFields.isLength(said)) {
                return true;
            }
            before |= DayLine.is(said)
                    || NexisFields.isRights(said)
                    || NexisFields.over(said).matches();
        }
        return false;
    }

    /** @param numbered the old layout, where the title stands under outlet and day */
    static Found read(List<String> lines, boolean numbered) {
        List<String> said = lines.stream()
                .map(String::strip)
                .filter(line -> !NexisFields.isPage(line))
                .toList();
        NexisDocument document = new NexisDocument(said);
        Front front = Front.of(said.subList(0, document.fields), numbered);
        return document.found(front);
    }

    private Found found(Front front) {
        Map<String, String> values = new TreeMap<>();
        int body = headEnd(values);
        List<List<String>> blocks = bodyBlocks(body);
        // Beside a field for it, what stands under the day is the edition.
        String title = values.getOrDefault("HEADLINE", front.title());
        BroadcastSource broadcast = BroadcastSource.of(front.outlet(), blocks);
        String text = withDateline(values.getOrDefault("DATELINE", ""), Blocks.text(broadcast.body()));
        return new Found(title, front.date(), broadcast.outlet(), text);
    }

    private static int firstField(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (NexisFields.over(line).matches() || NexisFields.body(line).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    /** Reads the fields over the body and returns the body's first line, where "BODY:" itself may stand. */
    private int headEnd(Map<String, String> values) {
        int end = fields;
        boolean apart = true;
        String open = "";
        for (int i = fields; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher over = NexisFields.over(line);
            if (NexisFields.body(line).matches()) {
                return i;
            }
            if (over.matches()) {
                open = over.group(1).toUpperCase(Locale.ROOT);
                values.merge(open, over.group(2) == null ? "" : over.group(2), (a, b) -> a);
                end = i + 1;
            } else if (!line.isBlank() && apart) {
                // A text after the last field is the body, unless a line "BODY" is still to come.
                return bodyMark(i);
            } else if (!line.isBlank()) {
                values.merge(open, line, (a, b) -> a + " " + b);
                end = i + 1;
            }
            apart = line.isBlank();
        }
        return end;
    }

    private int bodyMark(int otherwise) {
        for (int i = otherwise; i < lines.size(); i++) {
            if (NexisFields.body(lines.get(i)).matches()) {
                return i;
            }
        }
        return otherwise;
    }

    private List<List<String>> bodyBlocks(int from) {
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(from, lines.size())) {
            Matcher mark = NexisFields.body(line);
            if (body.isEmpty() && mark.matches()) {
                if (mark.group(1) != null) {
                    body.add(mark.group(1));
                }
            } else if (NexisFields.isSurelyUnder(line)) {
                break;
            } else {
                body.add(line);
            }
        }
        return withoutFields(new ArrayList<>(Blocks.of(body)));
    }

    /** Blocks of fields are taken off from the end, and captions together with the word over them. */
    private static List<List<String>> withoutFields(List<List<String>> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            if (NexisFields.isGraphic(blocks.get(i).get(0))) {
                blocks.subList(i, blocks.size()).clear();
            }
        }
        while (!blocks.isEmpty() && NexisFields.isUnder(blocks.get(blocks.size() - 1))) {
            blocks.remove(blocks.size() - 1);
        }
        return blocks;
    }

    /** Where the place stands in a field of its own, it is put before the text as agencies write it. */
    private static String withDateline(String dateline, String text) {
        String place = dateline.replaceAll("[\\s,:–—-]+$", "");
        boolean there = text.regionMatches(true, 0, place, 0, place.length());
        return place.isEmpty() || place.length() > 40 || text.isBlank() || there
                ? text
                : place.toUpperCase(Locale.ROOT) + " -- " + text;
    }
}
