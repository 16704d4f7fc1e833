package org.entente.app.corpus.text;

import java.io.IOException;
import java.util.Locale;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;

/** Plain text and Markdown: one article. */
public final class TextFormat implements Format {
    @Override
    public boolean fits(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md") || name.indexOf('.') < 0;
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        String text = PlainText.of(source.bytes(PlainText.LIMIT));
        if (text.isBlank()) {
            throw new BadInput(Reason.EMPTY, "is empty");
        }
        return Articles.of(new Result.Found(source.place(), TextArticle.of(text)));
    }
}
