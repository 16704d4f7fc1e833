package org.entente.app.desk.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.app.desk.Tables;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Membership;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;

/**
 * Who an actor is, by the tables of actors.
 *
 * @param kind {@code "state"}, {@code "IGO"}, {@code "group"} ...; empty if no table has it
 * @param names by what they are, as the tables write them
 * @param offices held for it, those of today first
 * @param memberships the organisations in which it is or was
 * @param members those in it, by code and time
 * @param parts groups and agencies of it that have names of their own
 */
public record Profile(
        String code,
        String name,
        String kind,
        SortedMap<Name.Kind, List<String>> names,
        List<Office> offices,
        List<InBody> memberships,
        List<InBody> members,
        List<Part> parts) {
    /** An office and who holds or held it. */
    public record Office(String person, String title, Sector sector, Dates dates) {
        public boolean isHeld(LocalDate day) {
            return dates.contains(day);
        }
    }

    /** The organisation, or the state that is in it, and since and until when. */
    public record InBody(String code, String name, Dates dates) {}

    /** A group of a state. */
    public record Part(String name, Sector sector) {}

    private static final Comparator<Office> LATEST = Comparator.comparing(
                    (Office o) -> o.dates().until(), Comparator.reverseOrder())
            .thenComparing((Office o) -> o.dates().from(), Comparator.reverseOrder())
            .thenComparing(Office::person);

    /** What the tables say of a code. */
    public static Profile of(String code, Tables tables) {
        SortedMap<Name.Kind, List<String>> names = new TreeMap<>();
        List<Part> parts = new ArrayList<>();
        List<Office> offices = new ArrayList<>();
        for (Listed item : tables.items()) {
            if (item instanceof Listed.Body body && body.code().equals(code)) {
                if (body.sector() == Sector.NONE) {
                    body.names().forEach((kind, said) -> names.merge(kind, said, Profile::both));
                } else {
                    parts.add(new Part(body.name(), body.sector()));
                }
            } else if (item instanceof Listed.Person person) {
                person.offices().stream()
                        .map(Listed.Held::office)
                        .filter(office -> office.of().equals(code))
                        .forEach(office -> offices.add(
                                new Office(person.name(), office.title(), office.sector(), office.dates())));
            }
        }
        offices.sort(LATEST);
        parts.sort(Comparator.comparing(Part::name));
        return new Profile(
                code,
                Optional.ofNullable(tables.actors().codes().get(code))
                        .map(actor -> actor.name())
                        .orElse(""),
                tables.actors().kind(code),
                names,
                List.copyOf(offices),
                memberships(code, tables),
                members(code, tables),
                List.copyOf(parts));
    }

    private static List<String> both(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private static List<InBody> memberships(String code, Tables tables) {
        List<InBody> in = new ArrayList<>();
        tables.actors().codes().forEach((body, actor) -> tables.actors().members(body).stream()
                .filter(membership -> membership.state().equals(code))
                .forEach(membership -> in.add(new InBody(body, actor.name(), membership.dates()))));
        in.sort(Comparator.comparing(InBody::name)
                .thenComparing(body -> body.dates().from()));
        return List.copyOf(in);
    }

    private static List<InBody> members(String code, Tables tables) {
        return tables.actors().members(code).stream()
                .map((Membership m) -> new InBody(m.state(), name(m.state(), tables), m.dates()))
                .sorted(Comparator.comparing(InBody::name)
                        .thenComparing(member -> member.dates().from()))
                .toList();
    }

    private static String name(String code, Tables tables) {
        return Optional.ofNullable(tables.actors().codes().get(code))
                .map(actor -> actor.name())
                .orElse(code);
    }

    /** Those who hold an office for it on a day. */
    public List<Office> inOffice(LocalDate day) {
        return offices.stream().filter(office -> office.isHeld(day)).toList();
    }

    /** Those whose office is over on a day, the latest first. */
    public List<Office> before(LocalDate day) {
        return offices.stream()
                .filter(office -> office.dates().until().isBefore(day))
                .toList();
    }

    /** Names of one kind. */
    public List<String> names(Name.Kind kind) {
        return names.getOrDefault(kind, List.of());
    }

    /** Since and until when, in words; empty for what always holds. */
    public static String dates(Dates dates) {
        boolean begun = !dates.from().equals(LocalDate.MIN);
        boolean ended = !dates.until().equals(LocalDate.MAX);
        if (begun && ended) {
            return dates.from() + " to " + dates.until();
        }
        return begun ? "since " + dates.from() : ended ? "until " + dates.until() : "";
    }

    /** Whether any table knows the code. */
    public boolean isKnown() {
        return !name.isEmpty() || !kind.isEmpty();
    }

    /** The kinds in the order of the alphabet, with the words for each. */
    public static String words(Name.Kind kind) {
        return Map.of(
                        Name.Kind.STATE, "Names",
                        Name.Kind.ADJECTIVE, "Adjectives",
                        Name.Kind.PEOPLE, "People",
                        Name.Kind.SEAT, "Seat",
                        Name.Kind.PLACE, "Places",
                        Name.Kind.ORGANISATION, "Names",
                        Name.Kind.GROUP, "Names",
                        Name.Kind.PERSON, "Persons")
                .get(kind);
    }
}
