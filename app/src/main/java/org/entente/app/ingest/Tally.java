package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Reading;

/** What an ingest did, counted as it goes on. */
public final class Tally {
    private final List<String> undated = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private long coded;
    private long known;
    private long events;

    void coded(Result.Found found, Reading reading) {
        coded++;
        events += reading.events().size();
        if (reading.article().published().isEmpty()) {
            undated.add(found.place());
        }
    }

    void known(int more) {
        known += more;
    }

    void skipped(Skipped input) {
        skipped.add(input);
    }

    /** All inputs: coded, known and skipped. */
    public long inputs() {
        return coded + known + skipped.size();
    }

    /** Articles that were read and stored. */
    public long coded() {
        return coded;
    }

    /** Articles that were in the store already, or came twice. */
    public long known() {
        return known;
    }

    /** Events told by the articles just coded, before reports of different articles are merged. */
    public long events() {
        return events;
    }

    /** Where the articles just coded are that have no date. */
    public List<String> undated() {
        return List.copyOf(undated);
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }
}
