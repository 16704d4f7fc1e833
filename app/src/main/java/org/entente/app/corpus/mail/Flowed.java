package org.entente.app.corpus.mail;

import java.util.Locale;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;

/** Text that says of itself that its lines are wrapped ({@code format=flowed}, RFC 3676) into lines as they were. */
final class Flowed {
    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    static String unfolded(String text, Header header) {
        Field field = header == null ? null : header.getField("Content-Type");
        String type =
                field == null ? "" : field.getBody().toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return type.contains("format=flowed") ? unfolded(text, type.contains("delsp=yes")) : text;
    }

    private static String unfolded(String text, boolean dropsSpace) {
        StringBuilder unfolded = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String said = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = said.endsWith(" ") && !said.equals(SIGNATURE) && !said.startsWith(">");
            unfolded.append(goesOn && dropsSpace ? said.substring(0, said.length() - 1) : said);
            if (!goesOn) {
                unfolded.append('\n');
            }
        }
        return unfolded.toString();
    }
}
