package org.entente.app.corpus.input;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.engine.ontology.Article;

/**
 * The fields of an article as found, before they are checked and become one; each is empty where unknown.
 *
 * @param date in any form that {@link PublicationDate} reads
 */
public record Draft(String id, String title, String date, String outlet, String address) {
    /** An address may serve as an id; a whole text cannot. */
    private static final int LONGEST_ID = 10_000;

    /** The article with this body: its text starts with the title where the fields name one. */
    public Article with(String body) throws BadInput {
        if (PlainText.isBlank(body)) {
            throw new BadInput(Reason.NO_TEXT, "has no text");
        }
        String text = title.isEmpty() ? body : title + "\n\n" + body;
        return article(title, text);
    }

    /** The article whose text is {@code text} as it stands; {@code heading} is the title seen in it, or empty. */
    public Article article(String heading, String text) throws BadInput {
        Optional<LocalDate> day = day();
        PlainText.refuseBinary(text);
        if (id.length() > LONGEST_ID) {
            throw new BadInput(Reason.BAD_ID, "has an id of " + id.length() + " characters");
        }
        String own = id.isBlank() ? ContentId.of(heading, day, outlet, address, text) : id;
        return new Article(own, heading, text, day, outlet, address);
    }

    /** A date that nobody can read is a fault: without it "yesterday" would silently be placed on no day. */
    private Optional<LocalDate> day() throws BadInput {
        if (date.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = PublicationDate.of(date);
        if (day.isEmpty()) {
            String fault = PublicationDate.isAmbiguous(date) ? " may be day/month or month/day" : " is not a date";
            throw new BadInput(Reason.BAD_DATE, "\"" + date.strip() + "\"" + fault);
        }
        return day;
    }
}
