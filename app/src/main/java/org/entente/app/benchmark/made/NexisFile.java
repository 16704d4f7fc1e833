package org.entente.app.benchmark.made;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.engine.ontology.Article;

/** Downloads of Nexis as text, of 500 documents each as Nexis limits them. */
final class NexisFile {
    private static final int DOCUMENTS = 500;
    private static final int WIDTH = 70;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy EEEE", Locale.ENGLISH);

    private NexisFile() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        for (int number = 1; articles.hasNext(); number++) {
            List<Article> documents = new ArrayList<>();
            while (articles.hasNext() && documents.size() < DOCUMENTS) {
                documents.add(articles.next());
            }
            Path file = folder.resolve(String.format(Locale.ROOT, "download-%04d.txt", number));
            try (Writer out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < documents.size(); i++) {
                    document(out, documents.get(i), i + 1, documents.size());
                }
            }
        }
    }

    private static void document(Writer out, Article article, int number, int of) throws IOException {
        String body = MadeNews.body(article);
        out.write(
                """
                                               %d of %d DOCUMENTS


                                             %s

                                    %s

                %s

                LENGTH: %d words

                BODY:
                %s

                LOAD-DATE: %s

                LANGUAGE: ENGLISH

                PUBLICATION-TYPE: Newspaper

                                 Copyright %d %s
                                       All Rights Reserved

                """
                        .formatted(
                                number,
                                of,
                                article.outlet(),
                                DAY.format(article.published().orElseThrow()),
                                Wrapping.wrapped(article.title(), WIDTH),
                                body.split("\\s+").length,
                                Wrapping.wrapped(body, WIDTH),
                                DAY.format(article.published().orElseThrow()).replaceFirst(" \\w+$", ""),
                                article.published().orElseThrow().getYear(),
                                article.outlet()));
    }
}
