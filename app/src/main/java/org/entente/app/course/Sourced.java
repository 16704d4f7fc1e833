package org.entente.app.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.app.store.Account;
import org.entente.app.store.EventBook;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;

/**
 * An event with those who tell it.
 *
 * @param accounts of the articles that tell it, the earliest first; none if it was imported, as nobody knows then
 */
public record Sourced(StoredEvent event, List<Account> accounts) {
    public Sourced {
        accounts = List.copyOf(accounts);
    }

    /** What a store has of a relation in an origin, between two days if they are given. */
    public static List<Sourced> of(
            EventBook book, String origin, Sides sides, Optional<LocalDate> from, Optional<LocalDate> to) {
        var as = sides.a().codes();
        var bs = sides.b().codes();
        return told(book, origin, book.between(origin, as, bs, from, to));
    }

    /** All that a store has of a relation, with no more of each event than a course needs: {@link EventBook#forCourse}. */
    public static List<Sourced> forCourse(EventBook book, String origin, Sides sides) {
        return told(
                book,
                origin,
                book.forCourse(origin, sides.a().codes(), sides.b().codes()));
    }

    private static List<Sourced> told(EventBook book, String origin, List<StoredEvent> events) {
        Map<String, List<Account>> accounts = origin.equals(Store.CODED)
                ? book.accounts(events.stream().map(StoredEvent::id).toList())
                : Map.of();
        return events.stream()
                .map(event -> new Sourced(event, accounts.getOrDefault(event.id(), List.of())))
                .toList();
    }

    /** How many tell it, at least 1. */
    public int reports() {
        return accounts.isEmpty() ? event.reports() : accounts.size();
    }

    /** The states whose outlets tell it, each once. */
    public List<String> countries() {
        return accounts.stream()
                .flatMap(account -> account.country().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What could be known of it at the end of a day: the accounts published by then; nothing if there was none. What was
     * imported could be known on the day it began. An article without a date could be later.
     */
    public Optional<Sourced> knownBy(LocalDate day) {
        return accounts.isEmpty()
                ? Optional.of(this)
                        .filter(it ->
                                event.when().isKnown() && !event.when().start().isAfter(day))
                : toldBy(account ->
                        account.published().filter(on -> !on.isAfter(day)).isPresent());
    }

    /** As some of those who tell it do; nothing if none of them does. */
    Optional<Sourced> toldBy(Predicate<Account> some) {
        List<Account> left = accounts.stream().filter(some).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Sourced(event, left));
    }
}
