package org.entente.app.corpus.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.corpus.input.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in its {@code <meta>} tags: OpenGraph, Dublin Core, and the names that newsrooms use. */
final class MetaTags {
    /** The narrower before the wider; {@code date} may be any date, and stands last. */
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publish-date",
            "publish_date",
            "publishdate",
            "publication_date",
            "publication-date",
            "pubdate",
            "article.published",
            "article_date_original",
            "originalpublicationdate",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "rnews:datepublished",
            "dcterms.issued",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "bt:pubdate",
            "published",
            "timestamp",
            "date");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified");
    private static final List<String> TITLE = List.of(
            "og:title",
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "dcterms.title",
            "dc.title");
    private static final List<String> OUTLET = List.of(
            "og:site_name", "application-name", "dcterms.publisher", "dc.publisher", "citation_publisher", "publisher");

    private MetaTags() {}

    static Facts of(Document document) {
        Map<String, String> tags = tags(document);
        return new Facts(
                kind(tags),
                first(TITLE, tags),
                day(PUBLISHED, tags),
                day(MODIFIED, tags),
                first(OUTLET, tags),
                tags.getOrDefault("og:url", ""),
                "");
    }

    /** By name or property, in small letters; of two of one name the first. */
    private static Map<String, String> tags(Document document) {
        Map<String, String> tags = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").replaceAll("\\s+", " ").strip();
            for (String key : List.of("property", "name", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    tags.putIfAbsent(name, content);
                }
            }
        }
        return tags;
    }

    private static Facts.Kind kind(Map<String, String> tags) {
        String type = tags.getOrDefault("og:type", "").toLowerCase(Locale.ROOT);
        if (type.endsWith("article") || tags.containsKey("article:published_time")) {
            return Facts.Kind.ARTICLE;
        }
        return type.equals("profile") || type.equals("product") ? Facts.Kind.OTHER : Facts.Kind.UNSAID;
    }

    private static String first(List<String> names, Map<String, String> tags) {
        return names.stream()
                .map(name -> tags.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> day(List<String> names, Map<String, String> tags) {
        return names.stream()
                .map(name -> PublicationDate.of(tags.getOrDefault(name, "")))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
