package org.entente.app.actors.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.actors.Known;
import org.entente.app.actors.PartDate;
import org.entente.app.actors.Skips;
import org.entente.app.actors.Term;
import org.entente.app.actors.Written;
import org.entente.engine.ontology.Sector;

/** The offices of a person, from the statements P39 "position held" and what qualifies them. */
final class Offices {
    /** "Applies to jurisdiction", "of", "country". */
    private static final List<String> WHOSE = List.of("P1001", "P642", "P17");

    /** Who holds one of these beside another office is on that day the other: a minister sits in parliament too. */
    private static final List<Sector> BESIDE = List.of(Sector.LEG, Sector.OPP, Sector.PTY);

    private final Positions positions;
    private final Known known;
    private final Filter filter;
    private final Skips skips;

    Offices(Positions positions, Known known, Filter filter, Skips skips) {
        this.positions = positions;
        this.known = known;
        this.filter = filter;
        this.skips = skips;
    }

    /** Those that can be dated and placed; the one that counts on a day stands before the others. */
    List<Written.Office> of(Entity person) {
        Optional<PartDate> death = person.statements("P570")
                .map(statement -> statement.value().date())
                .flatMap(Optional::stream)
                .findFirst();
        List<Written.Office> offices = new ArrayList<>();
        person.statements("P39").forEach(statement -> office(statement, death).ifPresent(offices::add));
        Comparator<Written.Office> order = Comparator.comparingInt(office -> BESIDE.indexOf(office.sector()));
        return offices.stream()
                .distinct()
                .sorted(order.thenComparing(o -> o.term().dates().from(), Comparator.reverseOrder())
                        .thenComparing(Written.Office::of)
                        .thenComparing(Written.Office::title)
                        .thenComparing(o -> o.term().dates().until()))
                .toList();
    }

    private Optional<Written.Office> office(Statement statement, Optional<PartDate> death) {
        Optional<Position> position = statement.value().text().flatMap(positions::position);
        if (position.isEmpty()) {
            return skip("office: no position that the dump describes as one");
        }
        List<String> qualifiers = WHOSE.stream()
                .flatMap(statement::qualifiers)
                .flatMap(snak -> snak.text().stream())
                .toList();
        Optional<String> code = positions.code(position.get(), qualifiers);
        Optional<Sector> sector = positions.sector(position.get());
        if (code.isEmpty()) {
            return skip("office: of no state that our tables know, or of two");
        }
        boolean state = known.isState(code.get());
        if (state && sector.isEmpty()) {
            return skip("office: its name tells no sector");
        }
        Sector part = state ? sector.get() : Sector.NONE;
        if (!filter.takes(code.get(), part)) {
            return skip("office: not asked for");
        }
        return term(statement, death)
                .map(term -> new Written.Office(code.get(), part, position.get().label(), term));
    }

    private Optional<Term> term(Statement statement, Optional<PartDate> death) {
        Optional<PartDate> from = statement.qualifier("P580").flatMap(Snak::date);
        Optional<Snak> ended = statement.qualifier("P582");
        Optional<PartDate> until = ended.flatMap(Snak::date);
        boolean lost = ended.filter(end -> end.isValue() || end.isSome()).isPresent() && until.isEmpty();
        Term term = new Term(from, until.isPresent() ? until : death);
        if (from.isEmpty()) {
            return skip("office: its beginning is not known");
        }
        if (lost) {
            return skip("office: its end is not known");
        }
        if (!term.isOrdered()) {
            return skip("office: ends before it begins");
        }
        boolean over = term.dates().until().getYear() < filter.since();
        return over ? skip("office: over before " + filter.since()) : Optional.of(term);
    }

    private <T> Optional<T> skip(String reason) {
        skips.count(reason);
        return Optional.empty();
    }
}
