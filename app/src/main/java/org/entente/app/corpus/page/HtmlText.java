package org.entente.app.corpus.page;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text with tags in it, as feeds and databases hold it, into plain paragraphs. */
public final class HtmlText {
    private HtmlText() {}

    /**
     * The paragraphs of a piece of HTML, parted by blank lines; text without tags stays as it stands but for its
     * entities. Nothing is left out but scripts: this is no page with boxes beside an article.
     */
    public static String of(String html) {
        if (!html.matches("(?s).*<[a-zA-Z/!][^>]*>.*")) {
            return Parser.unescapeEntities(html, false).strip();
        }
        return Blocks.of(Jsoup.parseBodyFragment(html).body()).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
