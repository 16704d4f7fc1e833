package org.entente.app.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of an element, in the order in which they stand. Whatever a browser sets apart is a paragraph; a single
 * {@code <br>} ends one unless it stands where a line of mail is wrapped, within a sentence.
 */
final class Blocks implements NodeVisitor {
    private static final Set<String> PARTS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "hr",
            "figure",
            "center",
            "address",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "details",
            "summary",
            "aside",
            "img",
            "picture");

    private static final Set<String> PASSED_OVER = Set.of("script", "style", "noscript", "template", "svg", "iframe");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\uFFFC\\u202A-\\u202E]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’'»)\\]]*\\s*$");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
    /** As long are lines that were wrapped; a shorter one is a title, a longer one a paragraph. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 120;
    private static final Pattern FOOTNOTE = Pattern.compile("\\[?\\d{1,3}\\]?");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int linked;
    private int links;
    private int hidden;
    private int preformatted;
    /** Where the line begins, and whether the last one was broken off by a br. */
    private int line;

    private boolean broken;

    private Blocks() {}

    static List<Block> of(Element element) {
        Blocks reading = new Blocks();
        NodeTraversor.traverse(reading, element);
        reading.end();
        return List.copyOf(reading.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (hidden == 0) {
                append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        hidden += isPassedOver(element, name) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("br")) {
            lineBreak();
        } else if (PARTS.contains(name)) {
            end();
            kind = name.matches("h[1-6]")
                    ? Block.Kind.HEADING
                    : name.equals("li") ? Block.Kind.ITEM : name.equals("p") ? kind : Block.Kind.PARAGRAPH;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (PARTS.contains(name)) {
                end();
                kind = name.equals("p") ? kind : Block.Kind.PARAGRAPH;
            }
            hidden -= isPassedOver(element, name) ? 1 : 0;
            links -= name.equals("a") ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
        }
    }

    /** Scripts, and numbers of footnotes, which would be read as part of a word. */
    private static boolean isPassedOver(Element element, String name) {
        return PASSED_OVER.contains(name)
                || name.equals("sup") && FOOTNOTE.matcher(element.text()).matches();
    }

    private void append(String text) {
        if (preformatted == 0) {
            appendLine(text);
            return;
        }
        String[] parts = BLANK_LINE.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
            }
            appendLine(parts[i]);
        }
    }

    private void appendLine(String text) {
        if (broken && !text.isBlank()) {
            broken = false;
            if (goesOn()) {
                line = open.length();
            } else {
                end();
            }
        }
        open.append(text);
        linked += links > 0 ? text.strip().length() : 0;
    }

    private boolean goesOn() {
        int length = open.length() - line;
        return length >= SHORTEST_WRAPPED
                && length <= LONGEST_WRAPPED
                && !SENTENCE_END.matcher(open).find();
    }

    private void lineBreak() {
        if (broken) {
            end();
        } else {
            open.append(' ');
            broken = true;
        }
    }

    private void end() {
        String text = clean(open);
        if (!text.isEmpty()) {
            blocks.add(new Block(text, Math.min(linked, text.length()), kind));
        }
        open.setLength(0);
        linked = 0;
        line = 0;
        broken = false;
    }

    private static String clean(CharSequence text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
