package org.entente.app.corpus.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.app.corpus.input.PlainText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the paragraphs out of the page that Tika's parsers write. */
final class ParagraphHandler extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "body", "blockquote", "dd", "dt");
    private static final Set<String> SILENT = Set.of("head", "script", "style");

    /** Notes of others in a document are not its text. */
    private static final Set<String> ASIDE =
            Set.of("header", "footer", "comments", "comment", "annotation", "embedded", "package-entry");

    /** A sign of life so often. */
    private static final int SIGN = 20_000;

    private final Runnable alive;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int silent;
    private long characters;
    private long sign;

    ParagraphHandler(Runnable alive) {
        this.alive = alive;
    }

    List<String> paragraphs() {
        close();
        return paragraphs;
    }

    /** Whether the text grew longer than any article. */
    boolean isFull() {
        return characters > PlainText.LIMIT;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String kind = attributes.getValue("class");
        if (silent > 0 || SILENT.contains(name) || kind != null && ASIDE.contains(kind)) {
            silent++;
        } else if (BLOCKS.contains(name)) {
            close();
        } else if (name.equals("td") || name.equals("th")) {
            open.append(' ');
        } else if (name.equals("br")) {
            open.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (silent > 0) {
            silent--;
        } else if (BLOCKS.contains(name)) {
            close();
        }
    }

    @Override
    public void characters(char[] letters, int begin, int length) throws SAXException {
        characters += length;
        if (isFull()) {
            throw new SAXException("longer than any article");
        }
        if (characters > sign) {
            sign = characters + SIGN;
            alive.run();
        }
        if (silent == 0) {
            open.append(letters, begin, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int begin, int length) throws SAXException {
        characters(letters, begin, length);
    }

    private void close() {
        List<String> lines = Letters.plain(open.toString().replace('\n', '\u2028'))
                .replace('\u2028', '\n')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            paragraphs.add(String.join("\n", lines));
        }
        open.setLength(0);
    }
}
