package org.entente.app.watch.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML document, without anything in front of its root: declaration, comments, a document type. */
record XmlText(String text, String root) {
    private static final Pattern ROOT = Pattern.compile("\\G<([A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");

    /** Letters that no XML may hold. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** The document, or empty if it is none. {@code root} is the name of its root in small letters, without a prefix. */
    static Optional<XmlText> of(String text) throws BadFeed {
        int at = 0;
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0) {
                return Optional.empty();
            }
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<!", at)) {
                at = afterType(text, at);
            } else {
                Matcher root = ROOT.matcher(text);
                return root.find(at)
                        ? Optional.of(new XmlText(
                                withoutControl(text.substring(at)),
                                root.group(2).toLowerCase(Locale.ROOT)))
                        : Optional.empty();
            }
        }
    }

    /** Most documents hold none; a plain look at each letter is many times as fast as the pattern. */
    private static String withoutControl(String text) {
        boolean any = text.chars()
                .anyMatch(c ->
                        c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0xD800 && c < 0xE000 || c >= 0xFFFE);
        return any ? CONTROL.matcher(text).replaceAll("") : text;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** A type that only names itself, as old RSS has it, is passed over; one that declares anything is refused. */
    private static int afterType(String text, int from) throws BadFeed {
        int end = after(text, ">", from);
        if (text.substring(from, end).indexOf('[') >= 0) {
            throw new BadFeed("is XML with declarations of its own (<!DOCTYPE ... [), which are not read");
        }
        return end;
    }
}
