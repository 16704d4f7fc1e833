package org.entente.app.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.Sector;

/** Items as lines of YAML, in the form of our own tables; every line ends with LF. */
public final class ActorYaml {
    /** What YAML or one of its readers takes for something else than a word. */
    private static final Set<String> KEYWORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private ActorYaml() {}

    /** {@code "- name: Lars Holm\n  offices:\n    - {of: NOR, ...}\n"} */
    public static String of(Written item) {
        if (item instanceof Written.Person person) {
            return person(person);
        }
        return item instanceof Written.Body body ? body(body) : nouns((Written.Nouns) item);
    }

    private static String person(Written.Person person) {
        StringBuilder text =
                new StringBuilder("- name: ").append(scalar(person.name())).append('\n');
        list(text, "also", person.also());
        text.append("  offices:\n");
        person.offices()
                .forEach(office -> text.append("    - ").append(office(office)).append('\n'));
        return text.toString();
    }

    private static String office(Written.Office office) {
        return Stream.of(
                        "of: " + scalar(office.of()),
                        office.sector() == Sector.NONE ? "" : "sector: " + office.sector(),
                        office.title().isEmpty() ? "" : "title: " + scalar(office.title()),
                        office.term().from().map(day -> "from: " + day).orElse(""),
                        office.term().until().map(day -> "until: " + day).orElse(""))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String body(Written.Body body) {
        StringBuilder text =
                new StringBuilder("- code: ").append(scalar(body.code())).append('\n');
        text.append("  kind: ").append(body.kind()).append('\n');
        if (body.sector() != Sector.NONE) {
            text.append("  sector: ").append(body.sector()).append('\n');
        }
        text.append("  name: ").append(scalar(body.name())).append('\n');
        body.names().forEach((key, names) -> list(text, key, names));
        body.term().from().ifPresent(day -> text.append("  from: ").append(day).append('\n'));
        body.term()
                .until()
                .ifPresent(day -> text.append("  until: ").append(day).append('\n'));
        return text.toString();
    }

    private static String nouns(Written.Nouns nouns) {
        StringBuilder text =
                new StringBuilder("- sector: ").append(nouns.sector()).append('\n');
        list(text, "nouns", nouns.nouns());
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> names) {
        if (!names.isEmpty()) {
            text.append("  ")
                    .append(key)
                    .append(names.stream().map(ActorYaml::scalar).collect(Collectors.joining(", ", ": [", "]\n")));
        }
    }

    /** Plain if nobody can take it for anything but a text, else in quotes. */
    static String scalar(String text) {
        boolean plain = text.matches("[\\p{L}][\\p{L}\\p{M}\\p{N} .'’/()&-]*")
                && !text.endsWith(" ")
                && !KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
