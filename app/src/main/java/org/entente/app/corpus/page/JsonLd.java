package org.entente.app.corpus.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says in its JSON-LD, by the words of schema.org: the article among the objects at the top, in arrays and in
 * {@code @graph}. The articles that a list names are not the page's own and are passed over, as is broken JSON.
 */
final class JsonLd {
    private static final Pattern ARTICLE =
            Pattern.compile("(.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)");
    private static final Set<String> OTHERS = Set.of(
            "CollectionPage",
            "SearchResultsPage",
            "ProfilePage",
            "ContactPage",
            "AboutPage",
            "ImageGallery",
            "MediaGallery",
            "ItemList",
            "Product",
            "JobPosting",
            "Event",
            "Recipe");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonLd() {}

    /** @param address of the page, which tells its own article among several; or empty */
    static Facts of(Document document, String address) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            gather(parse(script.data()), things);
        }
        List<JsonNode> articles =
                things.stream().filter(thing -> isOf(thing, ARTICLE)).toList();
        if (!articles.isEmpty()) {
            return own(articles, address, document.title()).map(JsonLd::facts).orElse(Facts.NONE);
        }
        boolean other = things.stream().anyMatch(thing -> types(thing).stream().anyMatch(OTHERS::contains));
        return new Facts(
                other ? Facts.Kind.OTHER : Facts.Kind.UNSAID,
                "",
                Optional.empty(),
                Optional.empty(),
                site(things),
                "",
                "");
    }

    private static JsonNode parse(String script) {
        String json = script.strip()
                .replaceFirst("\\A(?:<!--|/\\*|//)?\\s*(?:<!\\[CDATA\\[)?\\s*(?:\\*/)?", "")
                .replaceFirst("[;\\s]+\\z", "");
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static void gather(JsonNode node, List<JsonNode> things) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(inner -> gather(inner, things));
        } else if (node.isObject()) {
            things.add(node);
            gather(node.path("@graph"), things);
            gather(node.path("mainEntity"), things);
            if (node.path("mainEntityOfPage").has("headline")) {
                gather(node.path("mainEntityOfPage"), things);
            }
        }
    }

    /** The only article, or of several the one that bears the page's address or title. */
    private static Optional<JsonNode> own(List<JsonNode> articles, String address, String title) {
        if (articles.size() == 1) {
            return Optional.of(articles.get(0));
        }
        return articles.stream()
                .filter(article -> !address.isEmpty() && address(article).equals(address))
                .findFirst()
                .or(() -> articles.stream()
                        .filter(article ->
                                !text(article, "headline").isEmpty() && title.contains(text(article, "headline")))
                        .findFirst());
    }

    private static Facts facts(JsonNode article) {
        return new Facts(
                Facts.Kind.ARTICLE,
                Facts.or(text(article, "headline"), text(article, "name")),
                PublicationDate.of(Facts.or(text(article, "datePublished"), text(article, "dateCreated"))),
                PublicationDate.of(text(article, "dateModified")),
                Facts.or(name(article.path("publisher")), name(article.path("sourceOrganization"))),
                address(article),
                body(article));
    }

    private static String body(JsonNode article) {
        String body = HtmlText.of(article.path("articleBody").asText(""));
        if (!body.isBlank() || !article.has("liveBlogUpdate")) {
            return body;
        }
        List<String> updates = new ArrayList<>();
        for (JsonNode update : article.path("liveBlogUpdate")) {
            updates.add(text(update, "headline"));
            updates.add(HtmlText.of(update.path("articleBody").asText("")));
        }
        updates.removeIf(String::isBlank);
        return String.join("\n\n", updates);
    }

    private static String address(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        return Facts.or(
                text(article, "url"),
                page.isTextual() ? page.asText() : Facts.or(text(page, "@id"), text(page, "url")));
    }

    private static String site(List<JsonNode> things) {
        return things.stream()
                .filter(thing -> types(thing).contains("WebSite"))
                .map(JsonLd::name)
                .findFirst()
                .orElse("");
    }

    /** Of a thing, or the first of several; a name alone stands for the thing that bears it. */
    private static String name(JsonNode thing) {
        JsonNode one = thing.isArray() ? thing.path(0) : thing;
        return one.isTextual() ? clean(one.asText()) : text(one, "name");
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isValueNode() ? clean(one.asText("")) : "";
    }

    /** Many write entities of HTML where JSON needs none. */
    private static String clean(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
    }

    private static boolean isOf(JsonNode thing, Pattern type) {
        return types(thing).stream().anyMatch(name -> type.matcher(name).matches());
    }

    private static List<String> types(JsonNode thing) {
        List<String> types = new ArrayList<>();
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            type.forEach(one -> types.add(bare(one.asText(""))));
        } else {
            types.add(bare(type.asText("")));
        }
        return types;
    }

    private static String bare(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
