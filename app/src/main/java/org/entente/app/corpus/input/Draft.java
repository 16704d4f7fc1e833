package org.entente.app.corpus.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.engine.ontology.Article;

/** The fields of an article as found, before they are checked and become one. */
public record Draft(String id, String title, String date, String outlet, String address) {
    /** The article with this body: its text starts with the title where the fields name one. */
    public Article with(String body) throws BadInput {
        if (body.isBlank()) {
            throw new BadInput(Reason.NO_TEXT, "has no text");
        }
        String text = title.isEmpty() ? body : title + "\n\n" + body;
        return article(title, text);
    }

    /** The article whose text is {@code text} as it stands; {@code heading} is the title seen in it, or empty. */
    public Article article(String heading, String text) throws BadInput {
        Optional<LocalDate> day = day();
        String own = id.isBlank() ? ContentId.of(heading, day, outlet, address, text) : id;
        return new Article(own, heading, text, day, outlet, address);
    }

    private Optional<LocalDate> day() throws BadInput {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw new BadInput(Reason.BAD_DATE, "\"" + date + "\" is not a date");
        }
    }
}
