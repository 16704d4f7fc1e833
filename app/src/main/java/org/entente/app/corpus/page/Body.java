package org.entente.app.corpus.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Where in a page its article stands. Readability says so; where it finds nothing, or less than half of what the page
 * itself says is the article, that is taken instead: the {@code articleBody} of its JSON-LD, the element marked as one,
 * and last the only {@code <article>} or {@code <main>}.
 */
final class Body {
    /**
     * Readability weighs every element against those over it, several times over; with more elements it is not asked. The
     * largest live blogs have half of that when their scripts and menus are gone.
     */
    private static final int MOST_ELEMENTS = 20_000;

    private static final String MARKED = "[itemprop=articleBody], [property=articleBody], [data-testid=article-body]";
    private static final double HALF = 0.5;

    private Body() {}

    /**
     * @param document without its clutter; it is changed
     * @param told the text in the page's JSON-LD, or empty
     * @param title as it stands in the page
     */
    static List<Block> of(Document document, String told, String title) {
        List<Block> column = Blocks.of(document.body());
        // Readability takes the tree apart: what else may be needed is read before.
        List<Block> marked = all(document.select(MARKED));
        List<Block> inside = only(document.select("article"), document.select("main, [role=main]"));
        List<Block> read = readability(document);
        List<Block> inData = paragraphs(told);
        return Stream.of(inData, marked)
                .filter(other -> words(read) < HALF * words(other))
                .findFirst()
                .orElse(words(read) > 0 ? whole(read, column, title) : inside);
    }

    /**
     * With what Readability leaves out though it belongs to the article: sentences between the title and the first
     * paragraph, and headings within.
     */
    private static List<Block> whole(List<Block> read, List<Block> column, String title) {
        int first = indexOf(read.get(0).text(), column, 0);
        int last = indexOf(read.get(read.size() - 1).text(), column, Math.max(0, first));
        if (first < 0 || last < 0) {
            return read;
        }
        List<Block> whole = new ArrayList<>();
        int heading = title.isEmpty() ? -1 : indexOf(title, column.subList(0, first), 0);
        if (heading >= 0) {
            column.subList(heading + 1, first).stream().filter(Block::isProse).forEach(whole::add);
        }
        Iterator<Block> found = read.iterator();
        Set<String> texts = read.stream().map(Block::text).collect(Collectors.toSet());
        int at = first;
        while (found.hasNext()) {
            Block next = found.next();
            int there = indexOf(next.text(), column.subList(0, last + 1), at);
            for (int i = at; i < there; i++) {
                Block between = column.get(i);
                if (between.kind() == Block.Kind.HEADING && !texts.contains(between.text())) {
                    whole.add(between);
                }
            }
            whole.add(next);
            at = Math.max(at, there + 1);
        }
        return whole;
    }

    private static int indexOf(String text, List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Block> readability(Document document) {
        if (document.getAllElements().size() > MOST_ELEMENTS) {
            return List.of();
        }
        Element content =
                new Readability4J("https://page.invalid/", document).parse().getArticleContent();
        return content == null ? List.of() : Blocks.of(content);
    }

    private static List<Block> all(Elements elements) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : elements) {
            if (element.parents().is(MARKED)) {
                continue;
            }
            blocks.addAll(Blocks.of(element));
        }
        return blocks;
    }

    private static List<Block> only(Elements articles, Elements mains) {
        Elements one = articles.size() == 1 ? articles : mains;
        return one.size() == 1 ? Blocks.of(one.get(0)) : List.of();
    }

    private static List<Block> paragraphs(String text) {
        return text.lines()
                .map(line -> line.strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Block(line, 0, Block.Kind.PARAGRAPH))
                .toList();
    }

    /** Words of prose, as a menu may well have more words than an article. */
    private static int words(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
    }
}
