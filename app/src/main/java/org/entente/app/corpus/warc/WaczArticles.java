package org.entente.app.corpus.warc;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Container;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** The articles in the WARC files of a WACZ, file after file by name. */
final class WaczArticles extends Container {
    private final Source source;
    private final WaczFile file;
    private final Opening opening;
    private final Map<String, String> titles;
    private final Iterator<String> names;

    WaczArticles(Source source, WaczFile file, Opening opening) throws IOException {
        super(source.place());
        this.source = source;
        this.file = file;
        this.opening = opening;
        titles = PageList.titles(file);
        names = file.archives().iterator();
    }

    @Override
    protected Optional<Articles> open() {
        return names.hasNext() ? Optional.of(open(names.next())) : Optional.empty();
    }

    private Articles open(String name) {
        String inside = source.place() + "!" + name;
        try {
            Source archive = source.unpacked(
                    inside, name, Known.NOTHING, file.open(name).orElseThrow(), () -> file.packedSize(name));
            return new WarcArticles(archive, opening, titles);
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(inside, e));
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            super.close();
        }
    }
}
