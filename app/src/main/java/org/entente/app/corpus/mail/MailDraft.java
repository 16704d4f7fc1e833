package org.entente.app.corpus.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.corpus.input.Reason;
import org.entente.engine.ontology.Article;

/** A mail's fields and text into an article: the subject is its title, the list or the sender its outlet. */
final class MailDraft {
    /** "Re: ", "Fwd: ", "[announce] ". */
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*|\\[[^\\]]{1,40}\\]\\s*)");

    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^>]*)>.*");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@([^@\\s>]+)");

    /** Services that send for others name a list by a number. */
    private static final Pattern LIST_NAME = Pattern.compile("(?=.*\\p{L}{3})(?!.*\\d{3}).{3,80}");

    private MailDraft() {}

    static Article article(Message mail, String text) throws BadInput {
        Optional<Forwarded> forwarded = Forwarded.in(text);
        if (forwarded.isPresent()) {
            String own = OwnWords.of(forwarded.get().own());
            return own.isBlank() ? sentOn(mail, forwarded.get()) : own(mail, own);
        }
        return own(mail, OwnWords.of(text));
    }

    private static Article own(Message mail, String words) throws BadInput {
        if (words.isBlank()) {
            throw new BadInput(Reason.EMPTY, "has no text of its own");
        }
        return new Draft("", title(field(mail, "Subject")), day(field(mail, "Date")), outlet(mail), "").with(words);
    }

    private static Article sentOn(Message mail, Forwarded forwarded) throws BadInput {
        String title = forwarded.fields().getOrDefault("subject", field(mail, "Subject"));
        String outlet = sender(forwarded.fields().getOrDefault("from", ""));
        String words = OwnWords.of(forwarded.text());
        if (words.isBlank()) {
            throw new BadInput(Reason.EMPTY, "has no text of its own");
        }
        // When it was sent on is not when it was published.
        return new Draft("", title(title), day(forwarded.date()), outlet, "").with(words);
    }

    private static String title(String subject) {
        String rest = subject.strip();
        // One after the other: a pattern that repeats them would nest a call for each of a thousand.
        Matcher prefix = PREFIX.matcher(rest);
        int at = 0;
        while (prefix.region(at, rest.length()).lookingAt()) {
            at = prefix.end();
        }
        return rest.substring(at).strip();
    }

    /** The day in the sender's own zone; a date that nobody can read is a fault of the mail program, not of the user. */
    private static String day(String date) {
        return PublicationDate.of(date).map(Object::toString).orElse("");
    }

    private static String outlet(Message mail) {
        Matcher list = NAMED.matcher(field(mail, "List-Id"));
        boolean named = list.matches() && LIST_NAME.matcher(list.group(1)).matches();
        return named ? list.group(1).strip() : sender(field(mail, "From"));
    }

    /** The name of {@code "The Daily Example <news@example.org>"}, or else the address's domain. */
    private static String sender(String from) {
        Matcher named = NAMED.matcher(from);
        if (named.matches() && !named.group(1).isBlank() && !named.group(1).contains("@")) {
            return named.group(1).strip();
        }
        Matcher address = ADDRESS.matcher(from);
        return address.find() ? address.group(1) : "";
    }

    private static String field(Message mail, String name) {
        Field field = mail.getHeader() == null ? null : mail.getHeader().getField(name);
        if (field == null || field.getBody() == null) {
            return "";
        }
        return Words.decoded(field.getBody());
    }
}
