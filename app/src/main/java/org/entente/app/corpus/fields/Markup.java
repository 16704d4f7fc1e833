package org.entente.app.corpus.fields;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Text out of a field that holds a piece of HTML; a text without tags is left as it is. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|figure|table|article|section)"
                    + "(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\\d{0,2});");
    private static final String BREAK = "\u2029";

    private Markup() {}

    static String text(String value) {
        if (value.indexOf('<') >= 0 && TAG.matcher(value).find()) {
            return ofTags(value);
        }
        return value.indexOf('&') >= 0 && ENTITY.matcher(value).find() ? Parser.unescapeEntities(value, false) : value;
    }

    /** Blocks become paragraphs. */
    private static String ofTags(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style, noscript, iframe, figure > figcaption").remove();
        page.select("br").forEach(br -> br.before(new TextNode(BREAK)));
        for (Element block :
                page.select("p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, tr, article, section")) {
            block.before(new TextNode(BREAK));
            block.appendChild(new TextNode(BREAK));
        }
        String text = page.body().text();
        return text.replaceAll("\\s*\u2029[\\s\u2029]*", "\n\n").strip();
    }
}
