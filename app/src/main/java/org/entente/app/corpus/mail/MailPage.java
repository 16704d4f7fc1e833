package org.entente.app.corpus.mail;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The page in a mail into text: a blank line between its blocks; quoted mails, hidden words and code are left out. */
final class MailPage {
    private static final String UNREAD =
            "script, style, head, title, template, noscript, blockquote[type=cite], .gmail_quote,"
                    + " .gmail_signature, .moz-cite-prefix, .moz-signature, .yahoo_quoted, #divRplyFwdMsg, #appendonsend";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "th",
            "table",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "hr",
            "dd",
            "dt",
            "center",
            "body");

    private MailPage() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        page.select(UNREAD).remove();
        page.select("[style]").removeIf(element -> isHidden(element.attr("style")));
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(writer(text), page.body());
        return text.toString()
                .replaceAll("[ \\u00A0\\u200B\\u200C\\u034F\\u00AD]*\\n[ \\u00A0\\u200B\\u200C\\u034F\\u00AD]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static NodeVisitor writer(StringBuilder text) {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(words.getWholeText(), text);
                } else if (isBlock(node)) {
                    text.append("\n\n");
                } else if (node.nodeName().equals("br")) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    text.append("\n\n");
                }
            }
        };
    }

    /** White space in a page is but a space, and none at the beginning of a line. */
    private static void append(String words, StringBuilder text) {
        String said = words.replaceAll("\\s+", " ");
        boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(begins ? said.stripLeading() : said);
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** The line that mail programs show beside the subject is hidden in the mail itself. */
    private static boolean isHidden(String style) {
        String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
