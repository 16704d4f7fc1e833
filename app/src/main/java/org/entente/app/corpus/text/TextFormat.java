package org.entente.app.corpus.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;

/** Plain text and Markdown: one article. */
public final class TextFormat implements Format {
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown");

    /** Bytes that are letters, but are not meant to be read as they stand. */
    private static final Pattern MARKUP = Pattern.compile("\\A\\s*(?:<|\\{\\\\rtf|%PDF|%!PS|#!)");

    /** A file of any name whose bytes can be text: the user named it, so it is one. */
    @Override
    public boolean fits(Source source) throws IOException {
        return saysSo(source)
                || PlainText.isLikely(source.head())
                        && !MARKUP.matcher(Encoding.head(source)).find();
    }

    /** Whether the name or whoever sent it says that it is text; other files in folders are programs or licences. */
    public static boolean saysSo(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || source.known().type().toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        byte[] bytes = source.bytes(PlainText.LIMIT);
        Charset charset = PlainText.charset(bytes);
        String text = PlainText.of(bytes, charset);
        if (PlainText.isBlank(text)) {
            throw new BadInput(Reason.EMPTY, "is empty");
        }
        Result.Found found = TextArticle.found(source.place(), text);
        if (charset.equals(Encoding.WINDOWS_1252)) {
            opening.remark(source.place(), Encoding.REMARK);
        }
        return Articles.of(found);
    }
}
