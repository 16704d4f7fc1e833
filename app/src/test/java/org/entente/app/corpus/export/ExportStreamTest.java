package org.entente.app.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.MadeStream;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;
import org.junit.jupiter.api.Test;

class ExportStreamTest {
    private static final int DOCUMENTS = 10_000;
    private static final int READ_AHEAD = 1 << 18;

    private final MadeStream made = new MadeStream(
            DOCUMENTS, number -> ("%d of %d DOCUMENTS\n\nThe Daily Example\n\nFebruary 19, 2024 Monday\n\nTalks %d\n\n"
                            + "LENGTH: 7 words\n\nBODY:\n\nArnor met Gondor for the %d. time.\n\n"
                            + "LOAD-DATE: February 20, 2024\n\n")
                    .formatted(number, DOCUMENTS, number, number));

    @Test
    void tenThousandDocumentsAreReadOneByOne() throws IOException {
        Source source = Source.of("export.txt", "export.txt", Known.NOTHING, made.open());
        try (Articles articles = new Formats().open(source)) {
            for (int i = 1; i <= DOCUMENTS; i++) {
                Result.Found found = (Result.Found) articles.next();
                assertThat(found.article().text())
                        .isEqualTo("Talks " + i + "\n\nArnor met Gondor for the " + i + ". time.");
                // What was read and not yet given out is no more than the buffers hold.
                assertThat(made.bytes()).isLessThan((long) i * made.largest() + READ_AHEAD);
            }
            assertThat(articles.hasNext()).isFalse();
        }
    }
}
