package org.entente.app.corpus.page;

import java.io.IOException;
import java.util.Locale;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** An HTML page: one article, or none if it is a list, a form, a gallery or a notice. */
public final class PageFormat implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return PageHead.isPage(source.head()) || isCalledPage(source);
    }

    private static boolean isCalledPage(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        String type = source.known().type().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.([xs]?html?)")
                || type.startsWith("text/html")
                || type.startsWith("application/xhtml");
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        String html = PageEncoding.decode(
                source.bytes(PageTree.MOST_BYTES), source.known().type());
        return Articles.of(Page.found(source.place(), html, source.known()));
    }
}
