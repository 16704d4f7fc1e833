package org.entente.app.corpus.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/** The articles of a {@code .jsonl} file, line by line, so that the file may be larger than memory. */
final class JsonLines implements Articles {
    private final String file;
    private final InputStream in;
    private final ByteLines lines;
    private int number;
    private boolean ended;
    private Optional<Result> ahead = Optional.empty();

    JsonLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
        lines = new ByteLines(new BufferedInputStream(in, 1 << 16), PlainText.LIMIT);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !ended) {
            ahead = advance();
        }
        return ahead.isPresent();
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file);
        }
        Result result = ahead.get();
        ahead = Optional.empty();
        return result;
    }

    private Optional<Result> advance() {
        try {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                close();
                return Optional.empty();
            }
            number++;
            return read(line.get(), file + ":" + number);
        } catch (IOException e) {
            ended = true;
            return Optional.of(Skipped.unreadable(file, e));
        }
    }

    /** Empty for a blank line. */
    private Optional<Result> read(byte[] bytes, String place) {
        try {
            if (lines.wasCut()) {
                throw BadInput.tooLarge();
            }
            String line = PlainText.of(bytes);
            return line.isBlank() ? Optional.empty() : Optional.of(new Result.Found(place, JsonArticle.of(line)));
        } catch (BadInput bad) {
            Skipped skipped = bad.at(place);
            // The other lines of such a file are no better; one message will do.
            ended |= skipped.reason() == Reason.NOT_UTF8_BUT_16;
            return Optional.of(skipped);
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        in.close();
    }
}
