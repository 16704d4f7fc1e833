package org.entente.app.actors;

import java.util.List;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Listing;

/** Looks for whatever is wrong in the actor tables, and for what is more likely a slip than meant. */
public final class TableCheck {
    private TableCheck() {}

    /** Everything found, the faults of reading among it. */
    public static Findings of(Listing listing) {
        Findings findings = new Findings(listing.problems());
        List<Listed> items = listing.items();
        new CodeCheck(items).into(findings);
        new NameCheck(items).into(findings);
        new PersonCheck(items).into(findings);
        new WordCheck(items).into(findings);
        return findings;
    }

    public static Counts counts(Listing listing) {
        return Counts.of(listing.items());
    }
}
