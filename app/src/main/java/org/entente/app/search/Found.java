package org.entente.app.search;

import java.util.List;
import java.util.Optional;
import org.entente.app.search.index.Finder;
import org.entente.app.search.query.Meaning;
import org.entente.app.search.query.Query;

/**
 * What is found for a query, by what it is. Addresses are those of the desk's pages.
 *
 * @param query how it was understood
 * @param strange words that stand in no text of the store
 * @param guesses what may have been meant by those of them that nobody knows
 * @param deeds events; nothing while there is no index
 * @param papers articles; nothing while there is no index
 */
public record Found(
        Query query,
        List<String> strange,
        List<Query.Guess> guesses,
        List<Relation> relations,
        List<Actor> actors,
        List<Person> people,
        List<Outlet> outlets,
        Optional<Finder.Page<Finder.DeedHit>> deeds,
        Optional<Finder.Page<Finder.PaperHit>> papers) {
    /**
     * Two sides.
     *
     * @param events how many there are between them at any time, about; nothing where that is not known
     * @param address with the field and time asked for
     */
    public record Relation(String a, String b, String nameOfA, String nameOfB, Optional<Long> events, String address) {}

    /** A state, organisation or group, and in how many events it takes part, about. */
    public record Actor(String code, String name, String kind, Optional<Long> events, String address) {}

    /** A person; {@code address} leads to the page of the state or organisation. */
    public record Person(Meaning.Somebody somebody, String address) {}

    /** An outlet; {@code address} leads to its articles. */
    public record Outlet(String name, Optional<Long> texts, String address) {}

    /** Whether there is nothing to show at all. */
    public boolean isNothing() {
        return relations.isEmpty()
                && actors.isEmpty()
                && people.isEmpty()
                && outlets.isEmpty()
                && deeds.map(page -> page.total() == 0).orElse(true)
                && papers.map(page -> page.total() == 0).orElse(true);
    }
}
