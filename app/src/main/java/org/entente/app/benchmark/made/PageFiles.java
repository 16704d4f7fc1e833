package org.entente.app.benchmark.made;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.app.benchmark.MadePage;
import org.entente.app.benchmark.PageRecords;
import org.entente.engine.ontology.Article;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcWriter;

/** A page of a news site for each article: as files, and as a crawler keeps them. */
final class PageFiles {
    private PageFiles() {}

    static void pages(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        MadePage pages = madePages(news, new Random(news.seed()));
        for (int number = 0; articles.hasNext(); number++) {
            Path file = folder.resolve(TextFiles.name(number, "html"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, page(pages, articles.next()));
        }
    }

    static void warc(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        Random random = new Random(news.seed());
        MadePage pages = madePages(news, random);
        try (WarcWriter writer = new WarcWriter(
                FileChannel.open(
                        folder.resolve("crawl.warc.gz"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            PageRecords records = new PageRecords(writer, random);
            while (articles.hasNext()) {
                Article article = articles.next();
                records.request(article.address());
                records.answer(article.address(), 200, page(pages, article));
            }
        }
    }

    static void wacz(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        warc(folder, articles, news);
        Path warc = folder.resolve("crawl.warc.gz");
        try (var zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve("crawl.wacz"))))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            Files.copy(warc, zip);
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write("{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\"}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Files.delete(warc);
    }

    /** With one text each. */
    private static MadePage madePages(MadeNews news, Random random) {
        return new MadePage(news.samples(), random, 1);
    }

    private static String page(MadePage pages, Article article) {
        String address = article.address();
        return pages.article(article, address.substring(0, address.indexOf('/', "https://".length())), address);
    }
}
