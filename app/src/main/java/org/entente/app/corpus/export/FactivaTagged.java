package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Factiva with its field codes: HD is the title, PD the day, SN the outlet, LP and TD the body, AN the last field. Codes
 * come in one order, by which a line of the body that begins with two capitals is told from a field.
 */
final class FactivaTagged implements ExportLayout {
    /** The codes in the order in which Factiva writes them. */
    private enum Code {
        SE,
        HD,
        CR,
        BY,
        WC,
        PD,
        ET,
        SN,
        SC,
        ED,
        PG,
        VOL,
        LA,
        CY,
        LP,
        TD,
        CT,
        RF,
        ART,
        CO,
        IN,
        NS,
        RE,
        IPC,
        IPD,
        PUB,
        AN
    }

    private static final Pattern FIELD = Pattern.compile("\\s{0,3}([A-Z]{2,3})(?:\\s+(\\S.*))?\\s*");
    private static final Pattern WORDS = Pattern.compile("\\s{0,3}WC\\s+[\\d,.]+ words\\s*");
    private static final Pattern LAST =
            Pattern.compile("\\s{0,3}(?:AN\\s+)?Document [A-Za-z0-9]{4,16}\\d{8}[a-z0-9]{6,}\\s*");

    @Override
    public boolean fits(List<String> beginning) {
        return has(beginning, Code.HD)
                && has(beginning, Code.LA)
                && beginning.stream().anyMatch(line -> WORDS.matcher(line).matches());
    }

    @Override
    public Edges edges() {
        return line -> LAST.matcher(line).matches() ? Edge.ENDS : Edge.NONE;
    }

    @Override
    public boolean isDocument(List<String> lines) {
        return has(lines, Code.HD) && (has(lines, Code.PD) || has(lines, Code.LP) || has(lines, Code.WC));
    }

    @Override
    public Found read(List<String> lines) {
        Map<Code, String> fields = fields(lines);
        String body = String.join("\n\n", fields.getOrDefault(Code.LP, ""), fields.getOrDefault(Code.TD, ""))
                .strip();
        return new Found(
                Blocks.oneLine(fields.getOrDefault(Code.HD, "")),
                DayLine.day(fields.getOrDefault(Code.PD, "")).orElse(""),
                Blocks.oneLine(fields.getOrDefault(Code.SN, "")),
                body);
    }

    private static Map<Code, String> fields(List<String> lines) {
        Map<Code, List<String>> values = new EnumMap<>(Code.class);
        Optional<Code> current = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Code> code = code(lines, i, current);
            current = code.isPresent() ? code : current;
            if (current.isPresent()) {
                String value =
                        code.isPresent() ? value(lines.get(i)) : lines.get(i).strip();
                values.computeIfAbsent(current.get(), c -> new ArrayList<>()).add(value);
            }
        }
        Map<Code, String> fields = new EnumMap<>(Code.class);
        values.forEach(
                (code, value) -> fields.put(code, String.join("\n", value).strip()));
        return fields;
    }

    /** The code that begins a line, if it may follow the one before. */
    private static Optional<Code> code(List<String> lines, int i, Optional<Code> before) {
        Matcher field = FIELD.matcher(lines.get(i));
        if (!field.matches()) {
            return Optional.empty();
        }
        String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
        String value = field.group(2) == null ? next : field.group(2);
        return Arrays.stream(Code.values())
                .filter(code -> code.name().equals(field.group(1)))
                .filter(code -> before.isEmpty() || code.compareTo(before.get()) > 0)
                .filter(code -> isLikely(code, value))
                .findFirst();
    }

    /** "IN THE STREETS" and "RE the letter" are words of the body; subjects are written "code : name". */
    private static boolean isLikely(Code code, String value) {
        return switch (code) {
            case CO, IN, NS, RE -> value.contains(" : ");
            case AN -> value.startsWith("Document");
            case CT, RF, ART, VOL -> !value.matches("[a-z].*");
            default -> true;
        };
    }

    private static String value(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && field.group(2) != null ? field.group(2) : "";
    }

    private static boolean has(List<String> lines, Code code) {
        return lines.stream().anyMatch(line -> {
            Matcher field = FIELD.matcher(line);
            return field.matches() && field.group(1).equals(code.name());
        });
    }
}
