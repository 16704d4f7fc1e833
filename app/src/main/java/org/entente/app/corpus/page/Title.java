package org.entente.app.corpus.page;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A title as pages give it, without the outlet's name before or behind it. */
final class Title {
    private static final Pattern LAST_PART = Pattern.compile("(.{10,})\\s+(?:[«»·•]|[-–—]{1,2}|::)\\s+(.+)");
    private static final Pattern BAR = Pattern.compile("(.{10,}?)\\s*\\|\\s*(.+)");
    /** Longer is no name of an outlet, as "Iran - Foreign ministry rejects ..." shows. */
    private static final int LONGEST_NAME = 5;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[|«»·•]|\\s[-–—]{1,2}\\s|::|:\\s)\\s*");
    private static final int SHORTEST = 10;

    private Title() {}

    /**
     * @param outlet its name, or empty where unknown
     * @param element whether it is that of {@code <title>}, where an outlet's name is to be expected even if nobody knows it
     */
    static String of(String title, String outlet, boolean element) {
        String clean = title.replaceAll("[\\s\\u00A0]+", " ").strip();
        String named = outlet.isBlank() ? clean : withoutName(clean, outlet.strip());
        if (!named.equals(clean) || !element) {
            return named;
        }
        return withoutTail(clean);
    }

    /**
     * The longest part of {@code <title>} that stands by itself in the page; empty if none does: so the headline is found
     * wherever the outlet's name stands.
     */
    static String inPage(String title, Set<String> there) {
        String clean = title.replaceAll("[\\s\\u00A0]+", " ").strip();
        return Stream.concat(
                        Stream.of(clean),
                        SEPARATOR
                                .matcher(clean)
                                .results()
                                .flatMap(at -> Stream.of(clean.substring(0, at.start()), clean.substring(at.end()))))
                .filter(part -> part.length() >= SHORTEST && there.contains(part))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String withoutName(String title, String outlet) {
        String name = Pattern.quote(outlet.toLowerCase(Locale.ROOT));
        String low = title.toLowerCase(Locale.ROOT);
        Matcher behind = Pattern.compile("(.+?)\\s*(?:[|«»·•:]|[-–—]{1,2})\\s*" + name + "(?:\\s.{0,20})?")
                .matcher(low);
        // Lower case may change how long a text is: then better the title as it stands.
        if (low.length() != title.length()) {
            return title;
        }
        if (behind.matches()) {
            return title.substring(0, behind.end(1)).strip();
        }
        Matcher before =
                Pattern.compile(name + "\\s*(?:[|«»·•:]|[-–—]{1,2})\\s*(.+)").matcher(low);
        return before.matches() ? title.substring(before.start(1)).strip() : title;
    }

    /** What stands behind the last dash, where it is short enough for a name: a dash may well stand within a headline. */
    private static String withoutTail(String title) {
        Matcher bar = BAR.matcher(title);
        if (bar.matches()) {
            return bar.group(1).strip();
        }
        Matcher last = LAST_PART.matcher(title);
        return last.matches() && last.group(2).split(" ").length <= LONGEST_NAME
                ? last.group(1).strip()
                : title;
    }
}
