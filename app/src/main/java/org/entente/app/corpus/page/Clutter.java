package org.entente.app.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what is no part of its article: scripts, menus, captions, boxes with other articles, banners. */
final class Clutter {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas,"
                    + " audio, video, button, input, select, textarea, option, label, dialog, map, head > link";

    private static final String NOT_THE_ARTICLE = "nav, aside, menu, figcaption, caption, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=contentinfo], [role=dialog], [role=alertdialog],"
            + " [role=search], [role=menu], [role=tooltip], [role=alert], blockquote.twitter-tweet,"
            + " blockquote.instagram-media, blockquote.tiktok-embed, amp-sidebar, amp-ad, amp-embed, amp-user-notification,"
            + " amp-consent, amp-social-share, amp-iframe, amp-analytics, figure figcaption, dl.caption";

    /** Words of classes and ids that name a box beside the article. */
    private static final Set<String> BOXES = Set.of(
            "advert",
            "advertisement",
            "advertising",
            "ads",
            "adsense",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "captions",
            "comments",
            "comment-list",
            "respond",
            "consent",
            "cookie",
            "cookies",
            "copyright",
            "credit",
            "credits",
            "dateline-share",
            "disclaimer",
            "disqus",
            "footer",
            "gallery-caption",
            "gdpr",
            "login",
            "masthead",
            "menu",
            "modal",
            "navbar",
            "navigation",
            "newsletter",
            "outbrain",
            "pager",
            "pagination",
            "popular",
            "popup",
            "promo",
            "promoted",
            "recommended",
            "recommendations",
            "recirculation",
            "related",
            "readalso",
            "readmore",
            "share",
            "sharing",
            "sharedaddy",
            "sidebar",
            "signup",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "tags",
            "toolbar",
            "trending",
            "tagcloud",
            "addthis",
            "addtoany");

    /** Words that name such a box only together. */
    private static final Set<String> PAIRS = Set.of(
            "read-also",
            "also-read",
            "read-more",
            "read-next",
            "more-from",
            "more-on",
            "most-read",
            "most-popular",
            "author-bio",
            "author-box",
            "author-info",
            "photo-credit",
            "image-caption",
            "wp-caption-text",
            "see-also",
            "you-may",
            "skip-link",
            "screen-reader",
            "sr-only",
            "visually-hidden",
            "up-next",
            "tag-list",
            "post-tags",
            "social-links",
            "inline-related",
            "article-tags",
            "story-tags",
            "latest-news",
            "other-news",
            "top-stories");

    /** A box that holds so much of all text is the article, whatever it is called. */
    private static final double MOST_SHARE = 0.4;

    /** A table whose cells have fewer words holds data. */
    private static final int LONGEST_CELL = 20;

    /** Of classes and ids; what is longer is data. */
    private static final int LONGEST_NAME = 500;

    private Clutter() {}

    static void remove(Document document) {
        document.select(NEVER_TEXT).remove();
        comments(document);
        keepForms(document);
        dataTables(document);
        Element body = document.body();
        int all = Math.max(1, prose(body));
        for (Element element :
                document.select(NOT_THE_ARTICLE + ", [style*=display:none], [style*=display: none], footer")) {
            removeSmall(element, all);
        }
        for (Element element : body.getAllElements()) {
            if (isBox(element)) {
                removeSmall(element, all);
            }
        }
    }

    private static void comments(Document document) {
        List<Node> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment) {
                        found.add(node);
                    }
                },
                document);
        found.forEach(Node::remove);
    }

    /** Old content managers wrap a whole page into one form. */
    private static void keepForms(Document document) {
        for (Element form : document.select("form, fieldset")) {
            form.tagName("div");
        }
    }

    /** Figures are no sentences. Old pages are laid out by tables: there a cell has the article. */
    private static void dataTables(Document document) {
        for (Element table : document.select("table")) {
            int most = 0;
            for (Element cell : table.select("td")) {
                most = Math.max(most, cell.text().split(" ").length);
            }
            if (most < LONGEST_CELL && table.select("tr").size() > 1) {
                table.remove();
            }
        }
    }

    private static void removeSmall(Element element, int all) {
        boolean whole = element.nameIs("body") || element.nameIs("html") || element.nameIs("main");
        if (!whole && element.parent() != null && prose(element) < MOST_SHARE * all) {
            element.remove();
        }
    }

    /** How many letters stand in it outside of links: menus and lists of other articles have hardly any. */
    private static int prose(Element element) {
        int[] letters = {0};
        NodeFilter counting = new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text && !text.isBlank()) {
                    letters[0] += text.text().length();
                }
                return node.nameIs("a") ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        };
        NodeTraversor.filter(counting, element);
        return letters[0];
    }

    private static boolean isBox(Element element) {
        return isBox(element.className()) || isBox(element.id());
    }

    private static boolean isBox(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        for (String token : name.split("\\s+")) {
            String[] words = words(token);
            for (int i = 0; i < words.length; i++) {
                // "has-sidebar", "no-ads", "with-comments" say how a whole page is laid out.
                boolean layout = i > 0
                        && Set.of("has", "no", "with", "without", "not", "is").contains(words[i - 1]);
                boolean pair = i > 0 && PAIRS.contains(words[i - 1] + "-" + words[i]);
                if (!layout && (BOXES.contains(words[i]) || pair)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] words(String token) {
        return token.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .split("[-_:]+");
    }
}
