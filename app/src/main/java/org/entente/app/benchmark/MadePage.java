package org.entente.app.benchmark;

import java.util.List;
import java.util.Random;
import org.entente.engine.ontology.Article;

/**
 * Pages of about the size and shape that news sites have: a hundred links in menus, 60 KB of scripts and styles, the text
 * of a few articles, boxes with other headlines, comments.
 */
public final class MadePage {
    private static final int MENU = 120;
    private static final int SCRIPTS = 6;
    private static final int SCRIPT_WORDS = 1_200;
    private static final int TEASERS = 24;
    private static final int COMMENTS = 12;

    private final List<Article> articles;
    private final Random random;
    private final int texts;

    /**
     * @param articles for headlines in boxes, and for the texts besides a page's own
     * @param texts how many texts a page's article is put together from, its own first
     */
    public MadePage(List<Article> articles, Random random, int texts) {
        this.articles = articles;
        this.random = random;
        this.texts = texts;
    }

    /** The page of an article. */
    public String article(Article article, String host, String address) {
        String day = article.published().map(Object::toString).orElse("2020-01-01");
        StringBuilder page = head(
                article.title() + " | " + name(host),
                """
                <link rel="canonical" href="%1$s"><meta property="og:type" content="article">
                <meta property="og:site_name" content="%2$s"><meta property="og:title" content="%3$s">
                <meta property="article:published_time" content="%4$sT08:00:00Z">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%3$s",
                "datePublished":"%4$sT08:00:00Z","publisher":{"@type":"Organization","name":"%2$s"}}</script>
                """
                        .formatted(address, name(host), quoted(article.title()), day));
        menu(page);
        page.append("<main><article class=\"post\"><h1>").append(safe(article.title()));
        page.append("</h1><p class=\"byline\">By Staff Writer</p><div class=\"entry-content\">");
        text(page, article);
        for (int i = 1; i < texts; i++) {
            text(page, any());
        }
        page.append("<p><strong>Read also:</strong> <a href=\"/x\">")
                .append(safe(any().title()))
                .append("</a></p>");
        page.append("</div></article></main><aside class=\"sidebar\"><h3>Most read</h3>");
        teasers(page);
        page.append("</aside><section class=\"comments\">");
        for (int i = 0; i < COMMENTS; i++) {
            page.append("<div class=\"comment\"><p>Reader ").append(word()).append(" writes that all this is ");
            page.append(word()).append(" and always was, whatever they say.</p></div>");
        }
        return end(page.append("</section>"));
    }

    String front(String host) {
        StringBuilder page = head(name(host), "<meta property=\"og:type\" content=\"website\">");
        menu(page);
        page.append("<main>");
        teasers(page);
        return end(page.append("</main>"));
    }

    private StringBuilder head(String title, String meta) {
        StringBuilder page = new StringBuilder(1 << 17);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(title));
        page.append("</title>\n").append(meta);
        for (int i = 0; i < SCRIPTS; i++) {
            page.append("<script>window.x").append(i).append("=[");
            for (int j = 0; j < SCRIPT_WORDS; j++) {
                page.append('"').append(word()).append("\",");
            }
            page.append("];</script>\n");
        }
        return page.append("</head><body class=\"single has-sidebar\">");
    }

    private void menu(StringBuilder page) {
        page.append("<header><nav><ul>");
        for (int i = 0; i < MENU; i++) {
            page.append("<li class=\"menu-item\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i);
            page.append("</a></li>");
        }
        page.append("</ul></nav></header>");
    }

    private void teasers(StringBuilder page) {
        for (int i = 0; i < TEASERS; i++) {
            page.append("<article class=\"teaser\"><h3><a href=\"/world/")
                    .append(word())
                    .append("\">");
            page.append(safe(any().title()))
                    .append("</a></h3><p>")
                    .append(safe(any().title()))
                    .append(".</p></article>");
        }
    }

    private static void text(StringBuilder page, Article article) {
        article.text().lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> page.append("<p>")
                .append(safe(line))
                .append("</p>\n"));
    }

    private static String end(StringBuilder page) {
        return page.append("<footer><p>All rights reserved.</p></footer></body></html>")
                .toString();
    }

    private Article any() {
        return articles.get(random.nextInt(articles.size()));
    }

    private String word() {
        return Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
    }

    private static String name(String host) {
        return "Paper " + host.replaceAll("\\D", "");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String quoted(String text) {
        return safe(text).replace("\"", "&quot;");
    }
}
