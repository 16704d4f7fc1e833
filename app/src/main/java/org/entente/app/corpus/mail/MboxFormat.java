package org.entente.app.corpus.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** A mailbox: mails one after the other, each under a line "From sender day"; read mail by mail. */
public final class MboxFormat implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        String head = new String(source.head(), StandardCharsets.ISO_8859_1);
        int end = head.indexOf('\n');
        return end > 0 && MboxMails.isBorder(head.substring(0, end)) && MailFormat.isMail(head.substring(end + 1));
    }

    @Override
    public Articles read(Source source, Opening opening) {
        return new MboxArticles(source, new MboxMails(source.stream()), opening);
    }
}
