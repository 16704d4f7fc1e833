package org.entente.app.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** One file, or standard input, into one article. */
public final class ArticleFile {
    private ArticleFile() {}

    /** The only article in a file of any format. */
    public static Result read(Path file) {
        String place = file.toString();
        if (!Files.exists(file)) {
            return new Skipped(place, Reason.MISSING, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            return new Skipped(place, Reason.UNKNOWN_KIND, "is a folder, not an article");
        }
        try {
            return only(Source.of(file));
        } catch (IOException e) {
            return Skipped.unreadable(place, e);
        }
    }

    /** The article that standard input holds. */
    public static Result read(InputStream in) {
        return only(Source.of("standard input", "", Known.NOTHING, in));
    }

    private static Result only(Source source) {
        try (Articles articles = new Formats().open(source)) {
            if (!articles.hasNext()) {
                return new Skipped(source.place(), Reason.EMPTY, "is empty");
            }
            Result first = articles.next();
            return articles.hasNext()
                    ? new Skipped(source.place(), Reason.MANY_ARTICLES, "holds several articles")
                    : first;
        } catch (IOException e) {
            return Skipped.unreadable(source.place(), e);
        }
    }
}
