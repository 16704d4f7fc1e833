package org.entente.app.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page into an article. What it says of itself is trusted in this order: its JSON-LD, its {@code <meta>} tags, the
 * elements a reader sees, its {@code <title>}; then what is known of it from outside, and last its address. The day of
 * publication goes before that of the last change, whoever tells either.
 */
final class Page {
    private Page() {}

    static Article article(String html, Known known) throws BadInput {
        return found("", html, known).article();
    }

    /** The article, found at {@code place}, with the language that the page declares. */
    static Result.Found found(String place, String html, Known known) throws BadInput {
        Document document = PageTree.of(html, known.address());
        return new Result.Found(place, article(document, known), language(document));
    }

    private static String language(Document document) {
        Element root = document.selectFirst("html");
        String said = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        Element header = document.selectFirst("meta[http-equiv=content-language]");
        return said.isBlank() && header != null ? header.attr("content") : said;
    }

    private static Article article(Document document, Known known) throws BadInput {
        var seen = new ArticleCheck.Seen(
                document.title(), document.selectFirst("input[type=password]") != null, Blocks.of(document.body()));
        Facts facts = facts(document, seen.paragraphs(), known);
        Clutter.remove(document);
        List<Block> found = Body.of(document, facts.body(), facts.title());
        List<Block> kept = Furniture.remove(found, facts.title());
        refuse(facts, seen, found, kept);
        String text = kept.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        String day = facts.published().map(LocalDate::toString).orElse("");
        return new Draft("", facts.title(), day, facts.outlet(), facts.address()).with(text);
    }

    private static void refuse(Facts facts, ArticleCheck.Seen seen, List<Block> found, List<Block> kept)
            throws BadInput {
        Optional<String> fault = ArticleCheck.fault(facts, seen, found, kept);
        if (fault.isPresent()) {
            throw found.isEmpty() && fault.get().isEmpty()
                    ? new BadInput(Reason.NO_TEXT_IN_PAGE, "has no text")
                    : new BadInput(Reason.NO_ARTICLE, fault.get());
        }
    }

    private static Facts facts(Document document, List<Block> paragraphs, Known known) {
        String canonical = PageAddress.canonical(document, known.address());
        Facts said = JsonLd.of(document, canonical).or(MetaTags.of(document)).or(Markup.of(document, paragraphs));
        String address = PageAddress.best(canonical, said.address(), known.address());
        String named = said.outlet().matches("(?i)(?:https?:|@).*") ? "" : said.outlet();
        String outlet = Facts.or(named, known.outlet());
        return new Facts(
                said.kind(),
                title(document, said, outlet, known),
                said.published()
                        .or(() -> PublicationDate.of(known.date()))
                        .or(() -> PageAddress.day(address))
                        .or(said::modified),
                said.modified(),
                Facts.or(outlet, PageAddress.host(address)),
                address,
                said.body());
    }

    /** A page that bears its outlet's name for a title has none. */
    private static String title(Document document, Facts said, String outlet, Known known) {
        String title = Title.of(said.title(), outlet, false);
        String other = Facts.or(Title.of(document.title(), outlet, true), known.title());
        return title.isEmpty() || title.equalsIgnoreCase(outlet) ? other : title;
    }
}
