package org.entente.app.watch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The whole text of an article, where a feed has it. A feed's summary is not the article: what is told only in passing
 * there would be coded without what makes it a threat, a denial or a quotation. So a text counts as whole only if it is as
 * long as an article is, in several paragraphs, and does not break off.
 */
final class FullText {
    private static final int LEAST_WORDS = 150;
    private static final int LEAST_PARAGRAPHS = 3;
    private static final Pattern BREAKS_OFF = Pattern.compile("(?is).*(?:\\.{3}|…|\\[(?:\\.{3}|…)\\]"
            + "|(?:read|continue|click)[^.\\n]{0,40}(?:more|reading|here|story|article|full)[^.\\n]{0,40})\\W*\\z");

    private FullText() {}

    /** The text in paragraphs parted by a blank line; empty if it is not clearly the whole. */
    static Optional<String> of(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style, figure, iframe, form, aside").remove();
        List<String> paragraphs = page.select("p, li, blockquote:not(:has(p)), h2, h3").stream()
                .filter(block -> block.select("p").size() <= 1)
                .map(Element::text)
                .filter(text -> !text.isBlank() && !isSignature(text))
                .toList();
        String text = String.join("\n\n", paragraphs);
        long words = text.split("\\s+").length;
        boolean whole = words >= LEAST_WORDS && paragraphs.size() >= LEAST_PARAGRAPHS;
        return whole && !BREAKS_OFF.matcher(last(paragraphs)).matches() ? Optional.of(text) : Optional.empty();
    }

    private static String last(List<String> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** What the programs behind many sites add to every item. */
    private static boolean isSignature(String text) {
        return text.startsWith("The post ") && text.contains(" appeared first on ");
    }
}
