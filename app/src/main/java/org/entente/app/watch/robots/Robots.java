package org.entente.app.watch.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of a robots.txt for one program (RFC 9309): those of all groups that name it, else those of the groups for
 * everybody. The longest rule that matches a path decides, and of two as long the one that allows.
 */
public final class Robots {
    /** What stands further down than so many bytes does not count. */
    public static final int LONGEST = 500_000;

    public static final Robots ALLOW_ALL = new Robots(List.of(), Optional.empty());
    public static final Robots DISALLOW_ALL = new Robots(List.of(new Rule("/", false)), Optional.empty());

    private static final String EVERYBODY = "*";
    private static final String ITSELF = "/robots.txt";

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** @param program the product token, as in {@code User-agent: entente} */
    public static Robots of(byte[] file, String program) {
        String text = new String(file, 0, wholeLines(file), StandardCharsets.UTF_8);
        List<Group> groups = groups(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Group> own = groups.stream().filter(g -> g.names(program)).toList();
        List<Group> those =
                own.isEmpty() ? groups.stream().filter(g -> g.names(EVERYBODY)).toList() : own;
        return new Robots(
                those.stream().flatMap(g -> g.rules.stream()).toList(),
                those.stream().flatMap(g -> g.delay.stream()).max(Comparator.naturalOrder()));
    }

    /** Half a line would be another rule than the site wrote. */
    private static int wholeLines(byte[] file) {
        int end = Math.min(file.length, LONGEST);
        while (end > 0 && end < file.length && file[end - 1] != '\n' && file[end - 1] != '\r') {
            end--;
        }
        return end;
    }

    /** Whether a path, with its query, may be asked for. */
    public boolean allows(String path) {
        return path.equals(ITSELF)
                || rules.stream()
                        .filter(rule -> rule.matches(path))
                        .max(Comparator.comparingInt(Rule::length).thenComparing(Rule::allows))
                        .map(Rule::allows)
                        .orElse(true);
    }

    /** The time to let go by between two requests, if the site wishes one. It is in no standard, but in many files. */
    public Optional<Duration> delay() {
        return delay;
    }

    private static final class Group {
        private final List<String> names = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();

        boolean names(String program) {
            return names.contains(program.toLowerCase(Locale.ROOT));
        }
    }

    /** Names in a row share the rules after them; a name after a rule begins another group. */
    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        boolean naming = false;
        for (String line : text.split("\r\n|\r|\n")) {
            String[] pair = line.replaceFirst("#.*", "").split(":", 2);
            String key = pair[0].strip().toLowerCase(Locale.ROOT);
            String value = pair.length < 2 ? "" : pair[1].strip();
            if (key.equals("user-agent")) {
                if (!naming) {
                    groups.add(new Group());
                }
                groups.get(groups.size() - 1).names.add(token(value));
                naming = true;
            } else if (!groups.isEmpty() && isRule(key)) {
                add(groups.get(groups.size() - 1), key, value);
                naming = false;
            }
        }
        return groups;
    }

    /** "Entente/1.0 (news)" names the program Entente. */
    private static String token(String value) {
        return value.startsWith(EVERYBODY)
                ? EVERYBODY
                : value.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isRule(String key) {
        return key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay");
    }

    private static void add(Group group, String key, String value) {
        if (!key.equals("crawl-delay")) {
            // An empty rule matches nothing: "Disallow:" allows all.
            if (!value.isEmpty()) {
                group.rules.add(new Rule(value, key.equals("allow")));
            }
        } else if (value.matches("[0-9]{1,7}(\\.[0-9]{1,3})?")) {
            group.delay = Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000)));
        }
    }
}
