package org.entente.app.corpus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.MadeStream;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;
import org.junit.jupiter.api.Test;

class MboxStreamTest {
    private static final int MAILS = 10_000;
    private static final int READ_AHEAD = 1 << 18;

    private final MadeStream made = new MadeStream(
            MAILS,
            number ->
                    """
                    From x@example.org Mon Feb 19 23:30:00 2024
                    From: Evening Sample <x@example.org>
                    Subject: Talks %d

                    Arnor met Gondor for the %d. time.

                    """
                            .formatted(number, number));

    @Test
    void tenThousandMailsAreReadOneByOne() throws IOException {
        Source source = Source.of("mail.mbox", "mail.mbox", Known.NOTHING, made.open());
        try (Articles articles = new Formats().open(source)) {
            for (int i = 1; i <= MAILS; i++) {
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
