package org.entente.app.benchmark.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.entente.engine.ontology.Article;

/** A text file with a header for each article, a thousand in a folder. */
final class TextFiles {
    private static final int IN_A_FOLDER = 1000;

    private TextFiles() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        for (int number = 0; articles.hasNext(); number++) {
            Path file = folder.resolve(name(number, "txt"));
            Files.createDirectories(file.getParent());
            Files.write(file, text(articles.next()));
        }
    }

    /** {@code "003/003017.txt"}. */
    static String name(int number, String ending) {
        return String.format(Locale.ROOT, "%03d/%06d.%s", number / IN_A_FOLDER, number, ending);
    }

    static byte[] text(Article article) {
        return """
                title: %s
                date: %s
                outlet: %s
                address: %s

                %s
                """
                .formatted(
                        article.title(),
                        MadeNews.day(article),
                        article.outlet(),
                        article.address(),
                        MadeNews.body(article))
                .getBytes(StandardCharsets.UTF_8);
    }
}
