package org.entente.app.corpus.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;
import org.entente.engine.ontology.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A document as a crawler got it.
 *
 * @param type its media type as the server told it, or empty
 * @param bytes without the encodings of its transfer, at most one more than {@link PlainText#LIMIT}
 * @param day when it was captured, in UTC; empty if the record does not tell it
 */
record Capture(String address, String type, byte[] bytes, Optional<LocalDate> day) {
    private static final int FOUND = 200;
    private static final Pattern READ =
            Pattern.compile("(?:text/html|application/xhtml\\+xml|text/plain|application/pdf)\\b.*");
    private static final Pattern FOR_MACHINES =
            Pattern.compile("(?i)https?://[^/]+/(?:robots|ads|app-ads|security|humans|llms)\\.txt.*");

    /** The document of a record; empty if it holds none that may be an article. */
    static Optional<Capture> of(WarcRecord record) throws IOException, BrokenRecord {
        if (record instanceof WarcResponse response) {
            return of(response);
        }
        if (record instanceof WarcResource resource) {
            String type = resource.headers().first("Content-Type").orElse("");
            return of(resource.target(), type, resource.body().stream(), List.of(), resource);
        }
        return Optional.empty();
    }

    private static Optional<Capture> of(WarcResponse response) throws IOException, BrokenRecord {
        if (!response.target().startsWith("http")) {
            return Optional.empty();
        }
        HttpResponse http;
        try {
            http = response.http();
        } catch (ParsingException e) {
            throw new BrokenRecord(response.target(), "is no answer of a web server: " + e.getMessage());
        }
        String type = http.headers().first("Content-Type").orElse("");
        return http.status() == FOUND
                ? of(
                        response.target(),
                        type,
                        http.body().stream(),
                        http.headers().all("Content-Encoding"),
                        response)
                : Optional.empty();
    }

    private static Optional<Capture> of(
            String address, String type, InputStream body, List<String> encodings, WarcRecord record)
            throws IOException, BrokenRecord {
        String low = type.strip().toLowerCase(Locale.ROOT);
        if (!low.isEmpty() && !READ.matcher(low).matches()
                || FOR_MACHINES.matcher(address).matches()) {
            return Optional.empty();
        }
        byte[] bytes = ContentEncoding.decode(address, body, encodings, PlainText.LIMIT + 1);
        return Optional.of(new Capture(address, type, bytes, day(record)));
    }

    /** A day that nobody can read costs no page. */
    private static Optional<LocalDate> day(WarcRecord record) {
        try {
            return Optional.of(record.date().atZone(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** @param titles what pages are called, by address */
    Source source(Source archive, Map<String, String> titles) throws IOException {
        Known known = new Known(type, address, titles.getOrDefault(address, ""), "", "");
        String place = archive.place() + "!" + address;
        return archive.unpacked(place, name(), known, new ByteArrayInputStream(bytes), () -> bytes.length);
    }

    /** The last part of its path, with the ending of plain text where the server says that it is that. */
    private String name() {
        String path = address.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return type.toLowerCase(Locale.ROOT).startsWith("text/plain") && !last.endsWith(".txt") ? last + ".txt" : last;
    }

    /** Without a day of publication that lies after the capture; a day more, as zones differ. */
    Result refute(Result result) {
        if (!(result instanceof Result.Found found)) {
            return result;
        }
        Article article = found.article();
        boolean possible = article.published()
                .filter(told -> day.isPresent() && told.isAfter(day.get().plusDays(1)))
                .isEmpty();
        return possible
                ? found
                : new Result.Found(
                        found.place(),
                        new Article(
                                article.id(),
                                article.title(),
                                article.text(),
                                Optional.empty(),
                                article.outlet(),
                                article.address()),
                        found.language());
    }
}
