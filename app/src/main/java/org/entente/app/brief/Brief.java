package org.entente.app.brief;

import java.util.List;
import java.util.Set;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.store.Claim;
import org.entente.app.store.EventBook;
import org.entente.app.store.EventBook.Partner;
import org.entente.app.store.Outlet;
import org.entente.app.store.StoredEvent;

/**
 * All that two pages on a relation are made of.
 *
 * @param fields the course by field, those with most deeds first
 * @param tellers the same by whose account it is
 * @param intentions what is planned, wished or demanded and not done, the latest first
 * @param claims what is said of the relation itself, the latest first
 * @param outlets who tells its deeds, those that tell most first; none of imported events
 * @param copies articles that copy those that tell its events
 * @param partners with whom the two sides have events, of a relation that has none
 */
public record Brief(
        DyadCourse drawn,
        List<DyadCourse.Part> fields,
        List<DyadCourse.Part> tellers,
        List<StoredEvent> intentions,
        List<Claim> claims,
        List<Outlet> outlets,
        int copies,
        List<List<Partner>> partners,
        Trace trace) {
    private static final int PARTNERS = 5;

    /** What a store has to say of the relation that was drawn. */
    public static Brief of(DyadCourse drawn, EventBook book, Trace trace) {
        return of(drawn, drawn.split(By.FIELD), drawn.split(By.TELLER), book, trace);
    }

    /** The same, where the course has been split already. */
    public static Brief of(
            DyadCourse drawn,
            List<DyadCourse.Part> fields,
            List<DyadCourse.Part> tellers,
            EventBook book,
            Trace trace) {
        Set<String> a = drawn.sides().a().codes();
        Set<String> b = drawn.sides().b().codes();
        var asOf = drawn.terms().asOf();
        List<String> deeds = drawn.events().values().stream()
                .filter(told -> told.event().status().isDeed())
                .map(told -> told.event().id())
                .toList();
        return new Brief(
                drawn,
                fields,
                tellers,
                Intentions.of(drawn.events().values()),
                book.claims(a, b, asOf),
                book.outlets(deeds, asOf),
                book.copies(deeds, asOf),
                List.of(book.partners(trace.origin(), a, PARTNERS), book.partners(trace.origin(), b, PARTNERS)),
                trace);
    }

    public boolean isEmpty() {
        return drawn.course().counts().events() == 0;
    }
}
