package org.entente.app.watch.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.watch.address.Link;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org), one item after the other. */
final class JsonFeed {
    private static final JsonMapper JSON = new JsonMapper();

    private final URI base;
    private final List<Item> items = new ArrayList<>();
    private String version = "";
    private String title = "";
    private int unusable;

    private JsonFeed(URI base) {
        this.base = base;
    }

    static Feed read(String json, URI base) throws BadFeed {
        JsonFeed feed = new JsonFeed(base);
        try (JsonParser parser = JSON.createParser(json)) {
            feed.read(parser);
        } catch (IOException e) {
            throw new BadFeed("is not JSON: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (!feed.version.contains("jsonfeed.org/version/")) {
            throw new BadFeed("is JSON, but no JSON Feed: its \"version\" does not name jsonfeed.org");
        }
        return Feed.of(Kind.JSON, feed.title, Tempo.ANY, feed.items, feed.unusable);
    }

    private void read(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    item(JSON.readTree(parser));
                }
            } else if (name.equals("version") && value.isScalarValue()) {
                version = parser.getText();
            } else if (name.equals("title") && value.isScalarValue()) {
                title = parser.getText().strip();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void item(JsonNode node) {
        Optional<URI> address = Link.of(base, node.path("url").asText(""))
                .filter(link -> node.path("url").isTextual())
                .or(() -> Link.of(node.path("id").asText("")))
                .or(() -> Link.of(node.path("external_url").asText("")));
        address.ifPresentOrElse(
                link -> items.add(new Item(
                        link,
                        Titles.plain(node.path("title").asText("")),
                        node.path("date_published").asText(""),
                        node.path("content_html").asText(""))),
                () -> unusable++);
    }
}
