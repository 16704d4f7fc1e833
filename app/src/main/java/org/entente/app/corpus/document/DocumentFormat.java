package org.entente.app.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.corpus.document.reader.Extract;
import org.entente.app.corpus.document.reader.Kind;
import org.entente.app.corpus.export.Exports;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;

/** PDF, DOCX, DOC, RTF, ODT and EPUB: one article, or the many of an export that was saved so. */
public final class DocumentFormat implements Format {
    /** What lies in an archive or a mail is written to a temporary file to be read; nothing larger than this. */
    private static final long LARGEST = 500_000_000;

    /** One for the whole program, as each costs a second to start; it ends together with the program. */
    private static final ReaderProcess READER = ReaderProcess.usual();

    @Override
    public boolean fits(Source source) throws IOException {
        return Kind.of(source).isPresent();
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        Extract extract = extract(Kind.of(source).orElseThrow(), source);
        String whole = extract.title().isEmpty() ? extract.text() : extract.title() + "\n\n" + extract.text();
        Optional<Articles> many = Exports.of(source.place(), whole);
        return many.isPresent()
                ? many.get()
                : Articles.of(new Result.Found(
                        source.place(), draft(extract, source.known()).with(extract.text())));
    }

    private static Draft draft(Extract extract, Known known) {
        return new Draft(
                "",
                extract.title().isEmpty() ? known.title() : extract.title(),
                extract.date().isEmpty() ? known.date() : extract.date(),
                known.outlet(),
                known.address());
    }

    private Extract extract(Kind kind, Source source) throws IOException, BadInput {
        if (source.file().isPresent()) {
            return READER.read(kind, source.file().get());
        }
        Path file = Files.createTempFile("entente", "." + kind.name().toLowerCase(Locale.ROOT));
        try {
            copy(source.stream(), file);
            return READER.read(kind, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(InputStream in, Path file) throws IOException, BadInput {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new BadInput(Reason.TOO_LARGE, "is larger than 500 MB");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
