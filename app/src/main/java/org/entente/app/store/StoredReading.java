package org.entente.app.store;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Reading;

/**
 * What a store keeps of an article and of what was read in it. Of its sentences only those are known that tell an event,
 * the others are empty spans; mentions and dates that belong to no event are not kept.
 *
 * @param reading its article's text is empty if it is not kept, and spans then point at what is not there
 * @param reports of which the events of the reading are made, one for each
 * @param hasText whether its text is kept
 * @param characters the length of the text
 * @param country the state of its outlet
 * @param state {@code "coded"}, {@code "copy"} or {@code "unread"}
 * @param copyOf the id of the article of which it is a copy
 * @param likeness how much of both is in both, 0 to 1
 * @param place where it was found
 * @param lexicon the version of the lexicon it was coded with, empty if it was not
 */
public record StoredReading(
        Reading reading,
        List<ToldReport> reports,
        boolean hasText,
        int characters,
        Optional<String> country,
        String state,
        Optional<String> copyOf,
        Optional<Double> likeness,
        String place,
        String lexicon) {
    public StoredReading {
        reports = List.copyOf(reports);
    }

    /** The same article, telling these events. */
    StoredReading telling(List<ToldReport> told) {
        Reading r = reading;
        Reading other = new Reading(
                r.article(),
                r.language(),
                r.perspective(),
                r.repeated(),
                Sentences.of(r.article().text(), told),
                r.mentions(),
                r.dates(),
                told.stream().map(ToldReport::told).toList(),
                r.statements(),
                r.assessments());
        return new StoredReading(other, told, hasText, characters, country, state, copyOf, likeness, place, lexicon);
    }
}
