package org.entente.app.corpus.mail;

import java.io.IOException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Container;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** The articles of a mailbox, with one mail in memory at a time. */
final class MboxArticles extends Container {
    private final Source source;
    private final String place;
    private final MboxMails mails;
    private final Opening opening;
    private int number;

    MboxArticles(Source source, MboxMails mails, Opening opening) {
        super(source.place());
        this.source = source;
        place = source.place();
        this.mails = mails;
        this.opening = opening;
    }

    @Override
    protected Optional<Articles> open() throws IOException {
        Optional<byte[]> mail = mails.next();
        number++;
        return mail.map(bytes -> read(bytes, place + "!" + number));
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
}
