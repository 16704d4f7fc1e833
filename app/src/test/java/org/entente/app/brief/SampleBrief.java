package org.entente.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.course.By;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.store.Claim;
import org.entente.app.store.EventBook.Partner;
import org.entente.app.store.Outlet;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Briefs of invented realms whose articles say what a test wants them to say. */
public final class SampleBrief {
    private static final Dyad DYAD = new Dyad("GON", "ARN");
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private SampleBrief() {}

    /** Of two that have no event. */
    public static Brief empty() {
        DyadCourse drawn = DyadCourse.of(Sides.of(DYAD), false, CourseTerms.plain(ScoreTable.PLOVER, TODAY), List.of());
        return new Brief(
                drawn,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(List.of(new Partner("MOR", 7)), List.of()),
                trace());
    }

    /**
     * Twenty years of praise and attacks by turns, so that there are many turns, with plans, claims and outlets.
     *
     * @param words title, sentence, outlet and speaker of everything
     * @param address of every article; a number follows it
     */
    public static Brief full(String words, String address) {
        List<Sourced> events = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            LocalDate day = LocalDate.of(2004, 1, 9).plusMonths(i);
            for (int k = 0; k < 3; k++) {
                String id = String.format(java.util.Locale.ROOT, "%016x", 1_000_003L * (3 * i + k + 1));
                String code = i / 30 % 2 == 0 ? "051" : "190";
                events.add(new Sourced(
                        event(id, code, Status.HAPPENED, day, day.plusDays(k), words, address + i + "/" + k),
                        List.of()));
            }
            if (i % 20 == 0) {
                events.add(new Sourced(
                        event("plan" + i, "042", Status.PLANNED, day, null, words, address + "plan" + i), List.of()));
                claims.add(claim(i, day, words, address));
            }
        }
        DyadCourse drawn = DyadCourse.of(Sides.of(DYAD), false, CourseTerms.plain(ScoreTable.PLOVER, TODAY), events);
        return new Brief(
                drawn,
                drawn.split(By.FIELD),
                drawn.split(By.TELLER),
                Intentions.of(drawn.events().values()),
                latestFirst(claims),
                List.of(new Outlet(words, Optional.of("GON"), 500), new Outlet("", Optional.empty(), 220)),
                12,
                List.of(List.of(), List.of()),
                trace());
    }

    private static List<Claim> latestFirst(List<Claim> claims) {
        List<Claim> reversed = new ArrayList<>(claims);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static Trace trace() {
        return new Trace("entente brief GON ARN --out b.html", "realms.duckdb", "coded", "0.1.0", TODAY);
    }

    static StoredEvent event(String id, String code, Status status, String told, String day) {
        return event(id, code, status, LocalDate.parse(told), day == null ? null : LocalDate.parse(day), "Words.", "");
    }

    private static StoredEvent event(
            String id, String code, Status status, LocalDate told, LocalDate day, String words, String address) {
        Attribution teller = id.hashCode() % 3 == 0
                ? Attribution.speaker(new Actor("ARN", Sector.GOV, "Arnor"), words)
                : Attribution.AUTHOR;
        return new StoredEvent(
                id,
                new Actor("GON", Sector.GOV, "Gondor"),
                new Actor("ARN", Sector.NONE, "Arnor"),
                cameo(code),
                List.of(Context.values()[Math.floorMod(id.hashCode(), 9)]),
                day == null ? When.UNKNOWN : When.day(day),
                Place.UNKNOWN,
                status,
                teller,
                "entry",
                0.9,
                2,
                new StoredEvent.Report(
                        "a" + id,
                        words,
                        words,
                        address,
                        Optional.of(told),
                        teller,
                        Optional.of(words),
                        Optional.of(words)));
    }

    private static Claim claim(int i, LocalDate day, String words, String address) {
        return new Claim(
                "c" + i,
                0,
                DYAD,
                "improving",
                "positive",
                "energy",
                Attribution.AUTHOR,
                Optional.of(words),
                words,
                words,
                address + "claim" + i,
                Optional.of(day));
    }

    private static Cameo cameo(String code) {
        return switch (code) {
            case "051" -> new Cameo("051", "Praise or endorse", Optional.of(PloverType.SUPPORT), "", 1, 3.4, 5);
            case "190" ->
                new Cameo("190", "Use conventional military force", Optional.of(PloverType.ASSAULT), "", 4, -10, -9);
            default -> new Cameo("042", "Make a visit", Optional.of(PloverType.CONSULT), "visit", 1, 1.9, 2.5);
        };
    }
}
