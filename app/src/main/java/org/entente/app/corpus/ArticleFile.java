package org.entente.app.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One file, or standard input, into one article. */
public final class ArticleFile {
    /** No article is longer: 20 MB. */
    static final int LIMIT = 20_000_000;

    private ArticleFile() {}

    /** The article in a {@code .txt}, {@code .md} or one-line {@code .jsonl} file; a file without ending is text. */
    public static Result read(Path file) {
        String place = file.toString();
        if (!Files.exists(file)) {
            return new Skipped(place, Reason.MISSING, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            return new Skipped(place, Reason.UNKNOWN_KIND, "is a folder, not an article");
        }
        return switch (Kind.of(file)) {
            case TEXT -> text(file);
            case JSON_LINES -> onlyLine(file);
            case OTHER -> new Skipped(place, Reason.UNKNOWN_KIND, "is not a kind of file that can be read");
        };
    }

    /** The article that standard input holds, as text. */
    public static Result read(InputStream in) {
        return read("standard input", in);
    }

    /** What the ending of a file's name says about it. */
    enum Kind {
        TEXT,
        JSON_LINES,
        OTHER;

        static Kind of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return JSON_LINES;
            }
            boolean text = name.endsWith(".txt") || name.endsWith(".md") || name.indexOf('.') < 0;
            return text ? TEXT : OTHER;
        }
    }

    private static Result text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            return unreadable(file.toString(), e);
        }
    }

    /** Never loads more than {@link #LIMIT}, whatever the stream holds. */
    private static Result read(String place, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLarge();
            }
            String text = PlainText.of(bytes);
            if (text.isBlank()) {
                throw new BadInput(Reason.EMPTY, "is empty");
            }
            return new Result.Found(place, TextArticle.of(text));
        } catch (BadInput bad) {
            return bad.at(place);
        } catch (IOException e) {
            return unreadable(place, e);
        }
    }

    private static Result onlyLine(Path file) {
        try (JsonLines lines = new JsonLines(file.toString(), Files.newInputStream(file))) {
            if (!lines.hasNext()) {
                return new Skipped(file.toString(), Reason.EMPTY, "is empty");
            }
            Result first = lines.next();
            return lines.hasNext()
                    ? new Skipped(file.toString(), Reason.MANY_ARTICLES, "holds several articles")
                    : first;
        } catch (IOException e) {
            return unreadable(file.toString(), e);
        }
    }

    static BadInput tooLarge() {
        return new BadInput(Reason.TOO_LARGE, "is larger than 20 MB, too large for one article");
    }

    static Skipped unreadable(String place, IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Skipped(place, Reason.UNREADABLE, "cannot be read: " + why);
    }
}
