package org.entente.app.desk.read;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.PublicationDate;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;

/**
 * What a person says of what she gives to be read; each is empty where she says nothing.
 *
 * @param title and {@code outlet} of a text that is typed in
 * @param date of publication, in any form that is read; goes before what is found
 * @param side whose side it speaks from, by code or name
 */
public record Wish(String title, String date, String outlet, String side) {
    static final String TYPED = "typed into Read";

    public static final Wish NONE = new Wish("", "", "", "");

    /** The article of a text that is typed in. */
    public Result.Found article(String text) throws BadInput {
        return new Result.Found(TYPED, new Draft("", title.strip(), date, outlet.strip(), "").with(text.strip()));
    }

    /** Refuses a date that nobody can read. */
    public void check() throws BadInput {
        if (!date.isBlank() && day().isEmpty()) {
            throw new BadInput(Reason.BAD_DATE, "\"" + date.strip() + "\" is not a date");
        }
    }

    private Optional<LocalDate> day() {
        return PublicationDate.of(date);
    }

    /** What was found, on the day that is said. */
    Result dated(Result result) {
        if (!(result instanceof Result.Found found) || day().isEmpty()) {
            return result;
        }
        Article a = found.article();
        String id = a.id().equals(ContentId.of(a))
                ? ContentId.of(a.title(), day(), a.outlet(), a.address(), a.text())
                : a.id();
        return new Result.Found(
                found.place(), new Article(id, a.title(), a.text(), day(), a.outlet(), a.address()), found.language());
    }
}
