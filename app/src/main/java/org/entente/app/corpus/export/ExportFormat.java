package org.entente.app.corpus.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Source;

/** Plain text downloaded from Nexis, Factiva or ProQuest; read document by document, so that it may be of any size. */
public final class ExportFormat implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return layout(source).isPresent();
    }

    /** Whether the letters are those of windows-1252 is clear from the first of them, or nothing is read. */
    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        Encoding.of(source.head(), source.head().length < Source.HEAD);
        Runnable western = once(() -> opening.remark(source.place(), Encoding.REMARK));
        return new Documents(source.place(), layout(source).orElseThrow(), new StreamLines(source.stream(), western));
    }

    private static Runnable once(Runnable told) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                told.run();
            }
        };
    }

    private static Optional<ExportLayout> layout(Source source) throws IOException {
        byte[] head = source.head();
        // Pages, JSON and documents have formats of their own.
        boolean text = head.length > 0 && "<{[%".indexOf(head[0]) < 0 && PlainText.isLikely(head);
        return text ? Exports.layout(new StreamLines(new ByteArrayInputStream(head), () -> {})) : Optional.empty();
    }
}
