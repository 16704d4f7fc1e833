package org.entente.app.benchmark.made;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.entente.engine.ontology.Article;

/** The formats in which a corpus is made, in the order of the table. */
public enum MadeFormat {
    TEXT("text, a file each", TextFiles::write),
    JSONL("JSON lines", JsonFiles::lines),
    JSON("JSON array", JsonFiles::array),
    ZST("JSON lines in zstd", JsonFiles::packed),
    CSV("CSV", CsvFile::write),
    HTML("HTML, a page each", PageFiles::pages),
    WARC("WARC in gzip", PageFiles::warc),
    WACZ("WACZ", PageFiles::wacz),
    MBOX("MBOX", MailFile::write),
    NEXIS("Nexis, text", NexisFile::write),
    ZIP("ZIP of text files", PackedFiles::zip),
    TAR("tar.gz of text files", PackedFiles::tar),
    DOCX("DOCX, one each", WordFiles::write),
    PDF("PDF, one each", PdfFiles::write);

    private final String title;
    private final Writer writer;

    MadeFormat(String title, Writer writer) {
        this.title = title;
        this.writer = writer;
    }

    /** As a reader calls it. */
    public String title() {
        return title;
    }

    /** Whether it is read in a process of its own. */
    public boolean isDocument() {
        return this == DOCX || this == PDF;
    }

    /** Writes the first so many articles into an empty folder. */
    public void write(Path folder, MadeNews news, int count) throws IOException {
        writer.write(folder, news.articles(count), news);
    }

    @FunctionalInterface
    private interface Writer {
        void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException;
    }
}
