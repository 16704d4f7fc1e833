package org.entente.app.corpus.text;

import java.util.regex.Pattern;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Result;

/**
 * A text file into an article. With a header ({@link Header}) its title becomes the first paragraph; without one the
 * text stands as it is, and a short first line with a blank line after it is taken for the title.
 */
final class TextArticle {
    private static final int TITLE_LENGTH = 150;
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

    private TextArticle() {}

    static Result.Found found(String place, String text) throws BadInput {
        Header header = Header.of(text);
        Draft fields = header.fields();
        String body = header.isPresent()
                ? BLANK_LINES.matcher(text.substring(header.end())).replaceFirst("")
                : text;
        if (!fields.title().isEmpty() || PlainText.isBlank(body)) {
            return new Result.Found(place, fields.with(body), header.language());
        }
        return new Result.Found(place, fields.article(heading(body), body), header.language());
    }

    /** The short first line with a blank line after it and no full stop at its end, or nothing. */
    private static String heading(String body) {
        String[] lines = BLANK_LINES.matcher(body).replaceFirst("").split("\n", 3);
        String first = lines[0].strip();
        boolean apart = lines.length == 3 && lines[1].isBlank();
        return apart && first.length() < TITLE_LENGTH && !first.endsWith(".") ? first : "";
    }
}
