package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.fields.FieldReader;

/**
 * Where in a document its articles are.
 *
 * @param path the fields that lead from an outermost object to the array of articles; empty if the outermost objects,
 *     or those in outermost arrays, are the articles themselves
 */
record Shape(List<String> path) {
    static final Shape PLAIN = new Shape(List.of());

    private static final int DEPTH = 4;

    /**
     * Found by the head of the document: an outermost object with a field for the text is an article; else the first array whose
     * first object has a text holds them.
     */
    static Shape of(String head, FieldReader fields) {
        if (!startsObject(head) || isArticle(head, fields)) {
            return PLAIN;
        }
        try (JsonParser parser = Json.parser(head)) {
            parser.nextToken();
            return find(parser, new ArrayList<>(), fields).orElse(PLAIN);
        } catch (IOException e) {
            return PLAIN;
        }
    }

    private static boolean startsObject(String head) {
        return head.stripLeading().startsWith("{");
    }

    private static boolean isArticle(String head, FieldReader fields) {
        try (JsonParser parser = Json.parser(head)) {
            return parser.nextToken() == JsonToken.START_OBJECT && fields.isThere(Flat.readBroken(parser));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Shape> find(JsonParser parser, List<String> path, FieldReader fields) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            path.add(parser.currentName());
            JsonToken token = parser.nextToken();
            Optional<Shape> found = Optional.empty();
            if (token == JsonToken.START_ARRAY) {
                found = holdsArticles(parser, fields) ? Optional.of(new Shape(List.copyOf(path))) : found;
            } else if (token == JsonToken.START_OBJECT && path.size() < DEPTH) {
                found = find(parser, path, fields);
            } else {
                parser.skipChildren();
            }
            if (found.isPresent()) {
                return found;
            }
            path.remove(path.size() - 1);
        }
        return Optional.empty();
    }

    private static boolean holdsArticles(JsonParser parser, FieldReader fields) throws IOException {
        boolean article = parser.nextToken() == JsonToken.START_OBJECT && fields.hasText(Flat.readBroken(parser));
        while (!article && parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
        }
        return article;
    }
}
