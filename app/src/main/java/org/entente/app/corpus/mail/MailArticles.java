package org.entente.app.corpus.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Container;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/** A mail's own article, and then those of what is attached, opened one after the other. */
final class MailArticles extends Container {
    private final String place;
    private final Source source;
    private final String separator;
    private final Opening opening;
    private final Queue<Entity> attached = new ArrayDeque<>();
    private final Set<String> places = new HashSet<>();
    private final int depth;

    /** Until its own words are read. */
    private Optional<Message> unread;

    /**
     * @param source where the mail lies
     * @param place of the mail
     * @param separator between the mail's place and the name of what is attached: "!", or "/" in a mailbox
     */
    MailArticles(Source source, String place, String separator, Message mail, Opening opening) {
        this(source, place, separator, mail, opening, source.depth());
    }

    private MailArticles(Source source, String place, String separator, Message mail, Opening opening, int depth) {
        super(place);
        this.depth = depth;
        this.source = source;
        this.place = place;
        this.separator = separator;
        this.opening = opening;
        unread = Optional.of(mail);
    }

    @Override
    protected Optional<Articles> open() {
        if (unread.isPresent()) {
            Articles own = own(unread.get());
            unread = Optional.empty();
            return Optional.of(own);
        }
        return Optional.ofNullable(attached.poll()).map(this::open);
    }

    private Articles own(Message mail) {
        try {
            Parts parts = Parts.of(mail);
            attached.addAll(parts.attached());
            String text = parts.text();
            // A mail that only carries a file needs no words.
            return text.isBlank() && !parts.attached().isEmpty()
                    ? Articles.of()
                    : Articles.of(new Result.Found(place, MailDraft.article(mail, text)));
        } catch (BadInput bad) {
            boolean carries = bad.reason() == Reason.EMPTY && !attached.isEmpty();
            return carries ? Articles.of() : Articles.of(bad.at(place));
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(place, e));
        }
    }

    private Articles open(Entity part) {
        Body body = part.getBody();
        String name = name(part, body);
        String where = place + separator + name;
        try {
            if (body instanceof Message mail) {
                return inner(where, mail);
            }
            if (body instanceof SingleBody bytes) {
                InputStream in = bytes.getInputStream();
                long size = bytes.size();
                Known known = new Known(part.getMimeType(), "", "", "", "");
                return opening.open(source.unpacked(where, name, known, in, () -> size));
            }
            return Articles.of();
        } catch (IOException e) {
            return Articles.of(Skipped.unreadable(where, e));
        }
    }

    private Articles inner(String where, Message mail) {
        return depth < Source.DEPTH
                ? new MailArticles(source, where, "/", mail, opening, depth + 1)
                : Articles.of(new Skipped(
                        where, Reason.TOO_DEEP, "lies in more than " + Source.DEPTH + " mails, one in the other"));
    }

    /** Its own name, with a number where the mail has another of that name. */
    private String name(Entity part, Body body) {
        Optional<String> own = Parts.name(part);
        String name = own.orElse(body instanceof Message ? "mail.eml" : "attachment");
        String free = name;
        for (int number = 2; !places.add(free); number++) {
            free = number + "-" + name;
        }
        return free;
    }
}
