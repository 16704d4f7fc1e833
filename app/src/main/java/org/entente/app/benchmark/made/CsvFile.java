package org.entente.app.benchmark.made;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.entente.engine.ontology.Article;

/** One table with a row for each article, its cells of several lines. */
final class CsvFile {
    private CsvFile() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("articles.csv"))) {
            csv.writeRecord("title", "date", "outlet", "url", "text");
            while (articles.hasNext()) {
                Article article = articles.next();
                csv.writeRecord(
                        article.title(),
                        MadeNews.day(article),
                        article.outlet(),
                        article.address(),
                        MadeNews.body(article));
            }
        }
    }
}
