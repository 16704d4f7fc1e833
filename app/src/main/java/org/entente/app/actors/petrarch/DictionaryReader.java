package org.entente.app.actors.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.actors.Skips;

/** Reads the lines of a dictionary of PETRARCH or TABARI, actors or agents, into its entries. */
final class DictionaryReader {
    private static final int MOST_NAMES = 500;

    private final String file;
    private final Skips skips;
    private final Map<String, List<String>> sets = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private List<String> names = new ArrayList<>();
    private List<Coded> codes = new ArrayList<>();
    private String place = "";
    private boolean faulty;

    DictionaryReader(String file, Skips skips) {
        this.file = file;
        this.skips = skips;
    }

    List<Block> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), file + ":" + (i + 1));
        }
        end();
        return blocks;
    }

    private void line(String raw, String at) {
        String line = withoutComment(raw).stripTrailing();
        if (line.isBlank()) {
            return;
        }
        if (line.startsWith("!") && line.contains("=")) {
            define(line);
        } else if (Character.isWhitespace(line.charAt(0)) || line.startsWith("[")) {
            codes(line.strip(), at);
        } else if (line.startsWith("+")) {
            name(line.substring(1).strip(), at);
        } else {
            end();
            place = at;
            name(line, at);
        }
    }

    /** {@code ;} begins a comment, and so does {@code #}, but not within brackets, where TABARI has a code [###]. */
    private static String withoutComment(String line) {
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            inside = c == '[' || inside && c != ']';
            if (c == ';' || c == '#' && !inside) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /** {@code !GUARD! = GUARD, SENTRY} */
    private void define(String line) {
        String set = line.substring(0, line.indexOf('=')).strip();
        List<String> words = new ArrayList<>();
        for (String word : line.substring(line.indexOf('=') + 1).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip().replace(' ', '_'));
            }
        }
        sets.put(set, words);
    }

    /** A name, perhaps with its plural in braces, perhaps with codes behind it. */
    private void name(String text, String at) {
        int codesFrom = text.indexOf('[');
        String said = codesFrom < 0 ? text : text.substring(0, codesFrom);
        int brace = said.indexOf('{');
        String plural = "";
        if (brace >= 0) {
            int close = said.indexOf('}', brace);
            plural =
                    said.substring(brace + 1, close < 0 ? said.length() : close).strip();
            said = said.substring(0, brace);
        }
        add(said.strip(), at);
        if (!plural.isEmpty()) {
            add(plural, at);
        }
        if (codesFrom >= 0) {
            codes(text.substring(codesFrom), at);
        }
    }

    private void add(String name, String at) {
        for (String one : filled(name)) {
            if (one.contains("!")) {
                skips.at(at, "name: a set of words that is not defined", name);
            } else if (!one.isEmpty()) {
                names.add(one);
            }
        }
    }

    /** The name with each set of words in it replaced by each of its words. */
    private List<String> filled(String name) {
        List<String> all = List.of(name);
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            if (name.contains(set.getKey())) {
                all = all.stream()
                        .flatMap(one -> set.getValue().stream().map(word -> one.replace(set.getKey(), word)))
                        .limit(MOST_NAMES)
                        .toList();
            }
        }
        return all;
    }

    private void codes(String text, String at) {
        int from = text.indexOf('[');
        if (from < 0) {
            skips.at(at, "line: neither a name nor a code", text);
        }
        while (from >= 0) {
            int to = text.indexOf(']', from);
            String inside = text.substring(from + 1, to < 0 ? text.length() : to);
            Coded.of(inside).ifPresentOrElse(codes::add, () -> fault(at, inside));
            from = to < 0 ? -1 : text.indexOf('[', to);
        }
    }

    private void fault(String at, String code) {
        skips.at(at, "code: not understood", code);
        faulty = true;
    }

    private void end() {
        boolean told = faulty && codes.isEmpty();
        if (!names.isEmpty() && !told) {
            blocks.add(new Block(place.isEmpty() ? file + ":1" : place, names, codes));
        }
        names = new ArrayList<>();
        codes = new ArrayList<>();
        faulty = false;
    }
}
