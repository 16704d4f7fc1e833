package org.entente.app.corpus.mail;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** The articles of a mailbox, with one mail in memory at a time. */
final class MboxArticles implements Articles {
    private final Source source;
    private final String place;
    private final MboxMails mails;
    private final Opening opening;
    private Articles current = Articles.of();
    private int number;
    private boolean ended;

    MboxArticles(Source source, MboxMails mails, Opening opening) {
        this.source = source;
        place = source.place();
        this.mails = mails;
        this.opening = opening;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            current = advance();
        }
        return current.hasNext();
    }

    @Override
    public Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place);
        }
        return current.next();
    }

    private Articles advance() {
        try {
            current.close();
            Optional<byte[]> mail = mails.next();
            if (mail.isEmpty()) {
                ended = true;
                return Articles.of();
            }
            number++;
            return read(mail.get(), place + "!" + number);
        } catch (IOException e) {
            ended = true;
            return Articles.of(Skipped.unreadable(place, e));
        }
    }

    private Articles read(byte[] mail, String where) {
        try {
            if (mails.wasCut()) {
                throw Mail.tooLarge();
            }
            return new MailArticles(source, where, "/", Mail.of(mail), opening);
        } catch (BadInput bad) {
            return Articles.of(bad.at(where));
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        current.close();
    }
}
