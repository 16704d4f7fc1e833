package org.entente.app.benchmark.made;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.entente.engine.ontology.Article;

/** A mailbox with a mail for each article, as a list of news sends them. */
final class MailFile {
    private static final DateTimeFormatter ENVELOPE =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.ROOT);

    private MailFile() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("news.mbox"))) {
            while (articles.hasNext()) {
                mail(out, articles.next());
            }
        }
    }

    private static void mail(Writer out, Article article) throws IOException {
        ZonedDateTime sent =
                article.published().orElseThrow().atTime(LocalTime.NOON).atZone(ZoneOffset.UTC);
        out.write(
                """
                From news@example.org %s
                From: %s <news@example.org>
                Date: %s
                Subject: %s
                Message-ID: <%s@example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s

                """
                        .formatted(
                                ENVELOPE.format(sent),
                                article.outlet(),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
                                article.title(),
                                article.id(),
                                MadeNews.body(article).replaceAll("(?m)^From ", ">From ")));
    }
}
