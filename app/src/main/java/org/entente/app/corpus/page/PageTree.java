package org.entente.app.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The letters of a page into a tree that is bounded in size and depth, since what works on it may take time that grows
 * with both. The largest news pages we know have 3 MB, 50,000 tags and a depth of 60.
 */
final class PageTree {
    /** Larger pages are refused. */
    static final int MOST_BYTES = 10_000_000;

    /** So many {@code <}; a page with more is refused before it is parsed, as each makes objects. */
    static final int MOST_TAGS = 100_000;

    /** So many letters of text; the longest articles have a tenth of that. */
    static final int MOST_LETTERS = 2_000_000;

    /** Of what lies deeper only the text is kept. */
    static final int MOST_DEPTH = 120;

    private PageTree() {}

    /** @param address what relative links start from, or empty */
    static Document of(String html, String address) throws BadInput {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new BadInput(
                    Reason.TOO_LARGE, "holds " + tags + " tags, more than the " + MOST_TAGS + " a page is read with");
        }
        Document document = Jsoup.parse(html, address);
        refuseLong(document);
        flatten(document);
        return document;
    }

    private static void refuseLong(Document document) throws BadInput {
        long[] letters = {0};
        NodeTraversor.traverse(
                (node, depth) -> letters[0] +=
                        node instanceof TextNode text ? text.getWholeText().length() : 0,
                document);
        if (letters[0] > MOST_LETTERS) {
            throw new BadInput(
                    Reason.TOO_LARGE,
                    "holds " + letters[0] + " letters of text, more than the " + MOST_LETTERS + " a page is read with");
        }
    }

    /** Once from the root to the leaves; no call nests, however deep the tree is. */
    private static void flatten(Document document) {
        List<Element> deepest = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth == MOST_DEPTH && node instanceof Element element && element.childNodeSize() > 0) {
                        deepest.add(element);
                    }
                },
                document);
        deepest.forEach(PageTree::keepText);
    }

    private static void keepText(Element element) {
        List<Node> kept = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        kept.add(new TextNode(text.getWholeText()));
                    } else if (depth > 0 && node instanceof Element inner && inner.isBlock()) {
                        kept.add(new Element("br"));
                    }
                },
                element);
        element.empty().appendChildren(kept);
    }
}
