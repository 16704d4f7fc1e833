package org.entente.app.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.entente.engine.ontology.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Makes a web archive like those of Common Crawl's news crawl: a record of the request and one of the answer for each
 * page, each record in gzip; most pages articles, some front pages, some answers that are no page. The same articles and
 * the same seed give the same pages.
 */
public final class NewsArchive {
    private static final double FRONT_PAGES = 0.06;
    private static final int TEXTS = 4;
    private static final double GONE = 0.03;
    private static final double REVISITS = 0.01;

    private final List<Article> articles;
    private final Random random;
    private final MadePage pages;
    private int made;

    /** @param articles whose text the pages show, one at least */
    public NewsArchive(List<Article> articles, long seed) {
        this.articles = articles;
        random = new Random(seed);
        pages = new MadePage(articles, random, TEXTS);
    }

    /**
     * Writes records until the file has so many bytes.
     *
     * @param progress told how many there are
     * @return how many pages with an article are in it
     */
    public int write(Path file, long bytes, LongConsumer progress) throws IOException {
        int articlePages = 0;
        try (var writer = new WarcWriter(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            PageRecords records = new PageRecords(writer, random);
            while (writer.position() < bytes) {
                articlePages += writeOne(writer, records) ? 1 : 0;
                progress.accept(writer.position());
            }
        }
        return articlePages;
    }

    /** @return whether it is an article */
    private boolean writeOne(WarcWriter writer, PageRecords records) throws IOException {
        String host = "https://news" + made % 97 + ".example";
        double kind = random.nextDouble();
        boolean front = kind < FRONT_PAGES;
        boolean gone = !front && kind < FRONT_PAGES + GONE;
        boolean revisit = !front && !gone && kind < FRONT_PAGES + GONE + REVISITS;
        Article article = articles.get(made % articles.size());
        String address = front ? host + "/" : host + "/world/" + made + "-" + random.nextInt(1 << 20);
        made++;
        records.request(address);
        if (revisit) {
            writer.write(new WarcRevisit.Builder(
                            URI.create(address),
                            URI.create("http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"))
                    .recordId(new UUID(random.nextLong(), random.nextLong()))
                    .date(PageRecords.CAPTURED)
                    .body(new HttpResponse.Builder(200, "OK").build())
                    .build());
            return false;
        }
        String page = front ? pages.front(host) : pages.article(article, host, address);
        records.answer(address, gone ? 404 : 200, page);
        return !front && !gone;
    }
}
