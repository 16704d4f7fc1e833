package org.entente.app.corpus.warc;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** The articles in the WARC files of a WACZ, file after file by name. */
final class WaczArticles implements Articles {
    private final String place;
    private final WaczFile file;
    private final Opening opening;
    private final Map<String, String> titles;
    private final Iterator<String> names;
    private Articles inArchive = Articles.of();

    WaczArticles(String place, WaczFile file, Opening opening) throws IOException {
        this.place = place;
        this.file = file;
        this.opening = opening;
        titles = PageList.titles(file);
        names = file.archives().iterator();
    }

    @Override
    public boolean hasNext() {
        while (!inArchive.hasNext() && names.hasNext()) {
            inArchive = open(names.next());
        }
        return inArchive.hasNext();
    }

    private Articles open(String name) {
        String inside = place + "!" + name;
        try {
            inArchive.close();
            Source source =
                    Source.of(inside, name, Known.NOTHING, file.open(name).orElseThrow());
            return new WarcArticles(source, opening, titles);
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(inside, e));
        }
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place);
        }
        return inArchive.next();
    }

    @Override
    public void close() throws IOException {
        inArchive.close();
        file.close();
    }
}
