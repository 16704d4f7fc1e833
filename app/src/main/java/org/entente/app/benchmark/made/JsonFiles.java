package org.entente.app.benchmark.made;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.entente.engine.ontology.Article;

/** All articles in one file of JSON: an object on each line, or an array of objects. */
final class JsonFiles {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFiles() {}

    static void lines(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("articles.jsonl"))) {
            lines(out, articles);
        }
    }

    static void packed(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (OutputStream out = new ZstdOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.zst"))))) {
            lines(out, articles);
        }
    }

    static void array(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("articles.json"));
                JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            while (articles.hasNext()) {
                object(json, articles.next());
            }
            json.writeEndArray();
        }
    }

    private static void lines(OutputStream out, Iterator<Article> articles) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            while (articles.hasNext()) {
                object(json, articles.next());
            }
        }
    }

    private static void object(JsonGenerator json, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", article.title());
        json.writeStringField("date", MadeNews.day(article));
        json.writeStringField("outlet", article.outlet());
        json.writeStringField("url", article.address());
        json.writeStringField("text", MadeNews.body(article));
        json.writeEndObject();
    }
}
