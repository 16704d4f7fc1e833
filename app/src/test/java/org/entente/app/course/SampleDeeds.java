package org.entente.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.store.Account;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Deeds between invented realms, as a store would give them. */
public final class SampleDeeds {
    public static final Dyad DYAD = new Dyad("GON", "ARN");
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    public static final Cameo PRAISE = Ontology.code("051");
    public static final Cameo ATTACK = Ontology.code("190");

    private SampleDeeds() {}

    /** By the PLOVER table, all that is known today. */
    public static CourseTerms terms() {
        return CourseTerms.plain(ScoreTable.PLOVER, TODAY);
    }

    /** Attacks until the middle of 2012, praise afterwards: one deed a month from January 2010 on. */
    public static List<Sourced> step(int months) {
        List<Sourced> deeds = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate day = LocalDate.of(2010, 1, 9).plusMonths(i);
            deeds.add(deed("ev" + i, "GON", "ARN", i < 30 ? ATTACK : PRAISE, day, i % 3 < 2));
        }
        return deeds;
    }

    /** The course of such a step. */
    public static DyadCourse course(int months) {
        return DyadCourse.of(Sides.of(DYAD), false, terms(), step(months));
    }

    /** Told on its own day by a paper of Gondor, and a week later by one of Rohan. */
    public static Sourced deed(String id, String source, String target, Cameo code, LocalDate day, boolean inFields) {
        List<Account> accounts = List.of(
                account(id, "a" + id, day, Optional.of("GON"), Attribution.AUTHOR),
                account(id, "b" + id, day.plusWeeks(1), Optional.of("ROH"), Attribution.AUTHOR));
        return deed(id, source, target, code, day, inFields, accounts);
    }

    public static Sourced deed(
            String id,
            String source,
            String target,
            Cameo code,
            LocalDate day,
            boolean inFields,
            List<Account> accounts) {
        StoredEvent.Report first = new StoredEvent.Report(
                accounts.isEmpty() ? "" : accounts.get(0).article(),
                "Title",
                accounts.isEmpty() ? "" : "Minas Post",
                "",
                Optional.of(day),
                Attribution.AUTHOR,
                accounts.isEmpty()
                        ? Optional.empty()
                        : Optional.of("Envoys of Gondor praised Arnor once more and at a length that no line of"
                                + " eighty columns holds."),
                Optional.of("praised"));
        StoredEvent event = new StoredEvent(
                id,
                new Actor(source, Sector.GOV, source),
                new Actor(target, Sector.NONE, target),
                code,
                inFields ? List.of(Context.DIPLOMATIC, Context.TRADE) : List.of(),
                When.day(day),
                Place.UNKNOWN,
                Status.HAPPENED,
                Attribution.AUTHOR,
                "entry",
                0.9,
                Math.max(1, accounts.size()),
                first);
        return new Sourced(event, accounts);
    }

    public static Account account(
            String event, String article, LocalDate day, Optional<String> country, Attribution attribution) {
        return new Account(
                event, article, Optional.ofNullable(day), "Post of " + country.orElse("nowhere"), country, attribution);
    }
}
