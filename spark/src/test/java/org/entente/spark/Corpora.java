package org.entente.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.benchmark.made.MadeFormat;
import org.entente.app.benchmark.made.MadeNews;
import org.entente.app.cli.SampleNews;
import org.entente.engine.ontology.Article;

/** Corpora with all that makes a cluster's work hard: several formats, copies, one long file, and what cannot be read. */
final class Corpora {
    private Corpora() {}

    /** Some hundred articles below a folder. */
    static void write(Path folder) throws IOException {
        List<Article> samples = SampleNews.all();
        MadeNews news = new MadeNews(samples, 7);
        // One file holds most of them, as one host of a crawl may.
        write(MadeFormat.JSONL, folder.resolve("b-long"), news, 90);
        write(MadeFormat.WARC, folder.resolve("c-pages"), new MadeNews(samples, 8), 20);
        write(MadeFormat.ZIP, folder.resolve("d-packed"), new MadeNews(samples, 9), 20);
        copies(folder.resolve("a-copies"), samples);
        poison(folder.resolve("e-poison"));
    }

    private static void write(MadeFormat format, Path folder, MadeNews news, int count) throws IOException {
        Files.createDirectories(folder);
        format.write(folder, news, count);
    }

    /** The samples, each again with other outlets and a line more, one three times and one in another order of files. */
    private static void copies(Path folder, List<Article> samples) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < samples.size(); i++) {
            for (int again = 0; again <= i % 3; again++) {
                String text = "title: " + samples.get(i).title() + "\ndate: "
                        + samples.get(i).published().orElseThrow() + "\noutlet: Courier " + again + "\n\n"
                        + samples.get(i).text()
                        + (again == 0 ? "" : "\n\nReporting by our correspondent " + again + ".");
                Files.writeString(folder.resolve("%03d-%d.txt".formatted((i * 37) % 100, again)), text);
            }
        }
    }

    private static void poison(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("broken.jsonl"),
                """
                {"id": "same", "title": "One", "text": "Norway condemned Morocco on Tuesday.", "date": "2020-02-03"}
                {"id": "same", "title": "Two", "text": "Morocco recalled its ambassador.", "date": "2020-02-04"}
                {"id": "same", "title": "One", "text": "Norway condemned Morocco on Tuesday.", "date": "2020-02-03"}
                {"title": "Three", "text": "Sweden
                {"title": "Undated", "text": "Sweden praised Finland."}
                {"title": "Ohne", "text": "Die Regierung in Oslo hat am Montag neue Gespräche mit ihren Nachbarn angekündigt."}
                """);
        Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        Files.write(folder.resolve("letters.txt"), "caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("empty.txt"), "");
        // Brackets without end: what a parser could choke on.
        Files.writeString(
                folder.resolve("deep.txt"), "Norway said " + "((".repeat(4000) + " Morocco " + "no ".repeat(9000));
    }
}
