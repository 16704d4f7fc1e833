package org.entente.app.corpus.export;

import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.Reason;
import org.entente.engine.ontology.Article;

/** What a document of a database says of itself; each is empty where unknown. */
record Found(String title, String date, String outlet, String body) {
    Article article() throws BadInput {
        if (body.isBlank()) {
            throw new BadInput(Reason.EMPTY, "has no body");
        }
        return new Draft("", title, date, outlet, "").with(body);
    }
}
