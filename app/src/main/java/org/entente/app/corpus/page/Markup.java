package org.entente.app.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page says in the elements a reader sees: microdata, {@code <time>}, the line with the date, the only
 * {@code <h1>}. A day is taken only where all elements of a kind tell the same one: those of other articles stand there
 * too.
 */
final class Markup {
    private static final String ITEM = "[itemtype*=schema.org/]";
    private static final Pattern ARTICLE =
            Pattern.compile(".*schema\\.org/(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");
    private static final String LISTS = "[itemtype$=List], [itemtype$=Collection], [itemtype$=CollectionPage]";
    /** A page with more dates is a list of something. */
    private static final int MOST_DATES = 200;

    /** The day an article bears stands in a line of its own. */
    private static final int LONGEST_LINE = 60;

    private static final String ELSEWHERE =
            "nav, aside, footer, [class*=related], [class*=comment], [class*=latest], [class*=recommend], [class*=sidebar]";
    private static final String DATE_LINES = "[class*=date], [class*=Date], [id*=date], [class*=publish],"
            + " [class*=posted], [class*=byline], [class*=timestamp], [class*=meta], time";
    private static final String WORDS_BEFORE =
            "(?i)^\\W*(?:published|posted|created|date|issued|released|publication date|updated?)\\b(?: (?:on|at))?[:\\s]*";

    private Markup() {}

    static Facts of(Document document, List<Block> paragraphs) {
        String title = title(document, paragraphs);
        return new Facts(
                kind(document),
                title,
                published(document).or(() -> below(title, paragraphs)),
                only(document.select("[itemprop=dateModified]"), Markup::machineDay),
                text(document.select("[itemprop=publisher] [itemprop=name]").first()),
                "",
                "");
    }

    /** One article is the page's own; several make a list. */
    private static Facts.Kind kind(Document document) {
        List<Element> articles = document.select(ITEM).stream()
                .filter(item -> ARTICLE.matcher(item.attr("itemtype")).matches())
                .limit(2)
                .toList();
        boolean own = articles.size() == 1 && articles.get(0).closest(LISTS) == null;
        return own ? Facts.Kind.ARTICLE : Facts.Kind.UNSAID;
    }

    private static String title(Document document, List<Block> paragraphs) {
        Elements headlines = document.select("[itemprop=headline]");
        if (headlines.size() == 1) {
            Element headline = headlines.get(0);
            return Facts.or(headline.attr("content").strip(), text(headline));
        }
        Set<String> standing = paragraphs.stream().map(Block::text).collect(Collectors.toSet());
        document.select("span, div, b, strong, a").forEach(element -> standing.add(element.ownText()));
        String part = Title.inPage(document.title(), standing);
        if (!part.isEmpty()) {
            return part;
        }
        Elements firsts = document.select("h1");
        return firsts.size() == 1 ? text(firsts.get(0)) : "";
    }

    private static Optional<LocalDate> published(Document document) {
        return only(document.select("[itemprop=datePublished]"), Markup::machineDay)
                .or(() -> only(document.select("time[pubdate], time.entry-date.published"), Markup::machineDay))
                .or(() -> only(here(document.select("article time[datetime]")), Markup::machineDay))
                .or(() -> only(here(document.select("time[datetime]")), Markup::machineDay))
                .or(() -> only(here(document.select(DATE_LINES)), Markup::lineDay));
    }

    /** The only day in a line of its own between the title and the first sentence. */
    private static Optional<LocalDate> below(String title, List<Block> paragraphs) {
        List<String> lines = paragraphs.stream()
                .dropWhile(block -> !block.text().equals(title))
                .takeWhile(block -> !block.isProse())
                .map(Block::text)
                .filter(line -> line.length() <= LONGEST_LINE)
                .toList();
        List<LocalDate> days = lines.stream()
                .map(PublicationDate::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Elements here(Elements elements) {
        Elements kept = new Elements();
        for (Element element : elements.subList(0, Math.min(elements.size(), MOST_DATES))) {
            if (element.closest(ELSEWHERE) == null) {
                kept.add(element);
            }
        }
        return kept;
    }

    private static Optional<LocalDate> only(Elements elements, Function<Element, Optional<LocalDate>> day) {
        List<LocalDate> days =
                elements.stream().map(day).flatMap(Optional::stream).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> machineDay(Element element) {
        return PublicationDate.of(Facts.or(element.attr("datetime"), element.attr("content")))
                .or(() -> lineDay(element));
    }

    private static Optional<LocalDate> lineDay(Element element) {
        String line = text(element);
        return line.length() > LONGEST_LINE
                ? Optional.empty()
                : PublicationDate.of(line.replaceFirst(WORDS_BEFORE, "").replaceFirst("\\s*\\|.*", ""));
    }

    private static String text(Element element) {
        return element == null ? "" : element.text().strip();
    }
}
