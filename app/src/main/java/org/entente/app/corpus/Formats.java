package org.entente.app.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.page.PageFormat;
import org.entente.app.corpus.text.JsonLinesFormat;
import org.entente.app.corpus.text.TextFormat;
import org.entente.app.corpus.warc.WaczFormat;
import org.entente.app.corpus.warc.WarcFormat;

/** All formats that are read, the narrower before the wider: the first that fits a source reads it. */
public final class Formats implements Opening {
    private static final List<Format> ALL =
            List.of(new WaczFormat(), new WarcFormat(), new PageFormat(), new JsonLinesFormat(), new TextFormat());

    /** The format of a source, or empty if nobody reads it. */
    public Optional<Format> of(Source source) throws IOException {
        for (Format format : ALL) {
            if (format.fits(source)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    @Override
    public Articles open(Source source) {
        try {
            Optional<Format> format = of(source);
            if (format.isEmpty()) {
                throw new BadInput(Reason.UNKNOWN_KIND, "is not a kind of file that can be read");
            }
            return closing(format.get().read(source, this), source);
        } catch (BadInput bad) {
            return closing(Articles.of(bad.at(source.place())), source);
        } catch (IOException e) {
            return closing(Articles.of(Skipped.unreadable(source.place(), e)), source);
        }
    }

    private static Articles closing(Articles articles, Source source) {
        return new Articles() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Result next() {
                return articles.next();
            }

            @Override
            public void close() throws IOException {
                articles.close();
                source.close();
            }
        };
    }
}
