package org.entente.app.corpus.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** Plain text downloaded from Nexis, Factiva or ProQuest; read document by document, so that it may be of any size. */
public final class ExportFormat implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return layout(source).isPresent();
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        ExportLayout layout = layout(source).orElseThrow();
        return new Documents(source.place(), layout, new StreamLines(source.stream()));
    }

    private static Optional<ExportLayout> layout(Source source) throws IOException {
        byte[] head = source.head();
        return isText(head) ? Exports.layout(new StreamLines(new ByteArrayInputStream(head))) : Optional.empty();
    }

    /** Not worth decoding otherwise; pages, JSON and archives have formats of their own. */
    private static boolean isText(byte[] head) {
        int marked = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        boolean wide = marked == 0xFEFF || marked == 0xFFFE;
        for (int i = 0; i < head.length && !wide; i++) {
            if (head[i] == 0) {
                return false;
            }
        }
        return head.length > 0 && "<{[%".indexOf(head[0]) < 0;
    }
}
