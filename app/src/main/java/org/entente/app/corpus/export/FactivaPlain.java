package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Factiva without field codes: title, byline, number of words, day, outlet and its code, language and copyright in lines
 * of their own, then the body, and last "Document" with the document's number.
 */
final class FactivaPlain implements ExportLayout {
    private static final Pattern WORDS = Pattern.compile("[\\d,.]+ words");
    private static final Pattern LAST = Pattern.compile("Document [A-Za-z0-9]{4,16}\\d{8}[a-z0-9]{6,}");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright|\\(c\\)|©).*");
    private static final Pattern LANGUAGE = Pattern.compile("English|French|German|Spanish|Russian|Italian|Portuguese"
            + "|Arabic|Chinese|Japanese|Turkish|Dutch|Polish");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?: [A-Z]{2,4})?");
    private static final Pattern BYLINE = Pattern.compile("(?i)by .*");

    /** Between the number of words and the language stand at most so many lines. */
    private static final int HEAD = 12;

    @Override
    public boolean fits(List<String> beginning) {
        List<String> lines = said(beginning);
        int words = words(lines);
        return words > 0 && language(lines, words) > 0;
    }

    @Override
    public Edges edges() {
        return line -> LAST.matcher(line.strip()).matches() ? Edge.ENDS : Edge.NONE;
    }

    @Override
    public boolean isDocument(List<String> lines) {
        return words(said(lines)) > 0;
    }

    @Override
    public Found read(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>(Blocks.of(lines));
        List<String> said = said(lines);
        int words = words(said);
        int day = said.subList(words, said.size()).indexOf(day(said, words)) + words;
        int outlet = CLOCK.matcher(said.get(Math.min(day + 1, said.size() - 1))).matches() ? day + 2 : day + 1;
        int body = afterHead(said, words);
        return new Found(
                title(said.subList(0, words)),
                DayLine.day(said.get(day)).orElse(""),
                outlet < body ? said.get(outlet) : "",
                Blocks.text(after(body, blocks)));
    }

    /** Title and byline stand over the number of words, and over them perhaps the name of a column or section. */
    private static String title(List<String> over) {
        List<String> lines = new ArrayList<>(over);
        if (lines.size() > 1 && isByline(lines.get(lines.size() - 1), lines.get(lines.size() - 2))) {
            lines.remove(lines.size() - 1);
        }
        return lines.get(lines.size() - 1);
    }

    private static boolean isByline(String line, String before) {
        boolean names = line.split(" ").length <= 4
                && line.chars().noneMatch(Character::isDigit)
                && before.split(" ").length >= 4;
        return BYLINE.matcher(line).matches() || names;
    }

    /** The line with the number of words if a day stands under it, or -1. */
    private static int words(List<String> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (WORDS.matcher(lines.get(i)).matches() && DayLine.is(lines.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static String day(List<String> lines, int words) {
        return lines.get(words + 1);
    }

    private static int language(List<String> lines, int words) {
        for (int i = words + 1; i < Math.min(lines.size(), words + HEAD); i++) {
            if (LANGUAGE.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The first line of the body, counted without blank lines. */
    private static int afterHead(List<String> lines, int words) {
        int language = language(lines, words);
        int next = (language < 0 ? words + 2 : language) + 1;
        while (next < lines.size() && COPYRIGHT.matcher(lines.get(next)).matches()) {
            next++;
        }
        return next;
    }

    private static List<List<String>> after(int line, List<List<String>> blocks) {
        List<List<String>> rest = new ArrayList<>();
        int at = 0;
        for (List<String> block : blocks) {
            List<String> kept = new ArrayList<>();
            for (String said : block) {
                if (at++ >= line && !LAST.matcher(said).matches()) {
                    kept.add(said);
                }
            }
            if (!kept.isEmpty()) {
                rest.add(kept);
            }
        }
        return rest;
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    }
}
