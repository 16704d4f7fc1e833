package org.entente.app.desk.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.desk.Tables;
import org.entente.app.store.Listings.NamedActor;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;

/** Actors by name, code and kind: those of the store, and those of our tables that the store has not met. */
public final class ActorSearch {
    /**
     * An actor in a list.
     *
     * @param kind in lower case: {@code "state"}, {@code "igo"}; empty if nobody knows
     */
    public record Line(String code, String name, String kind, Ledger.Sides sides) {
        /** The letter under which it stands. */
        public char letter() {
            String plain = ActorTable.plain(name).toUpperCase(Locale.ROOT);
            char first = plain.isEmpty() ? '#' : plain.charAt(0);
            return first >= 'A' && first <= 'Z' ? first : '#';
        }
    }

    /** A person or group of the tables whose name was searched for. */
    public record Hit(String name, String of, String what) {}

    private static final int MOST_HITS = 30;

    private static final Comparator<Line> BUSIEST = Comparator.comparingLong(
                    (Line l) -> -l.sides().events())
            .thenComparing(Line::name)
            .thenComparing(Line::code);

    private static final Comparator<Line> BY_NAME = Comparator.comparing(
                    (Line l) -> ActorTable.plain(l.name()).toLowerCase(Locale.ROOT))
            .thenComparing(Line::code);

    private final Ledger ledger;
    private final Tables tables;
    private final NameIndex names;

    ActorSearch(Ledger ledger, Tables tables, NameIndex names) {
        this.ledger = ledger;
        this.tables = tables;
        this.names = names;
    }

    /**
     * All that fit, the busiest first, or with a letter by name.
     *
     * @param said its code, or words that stand in its name; empty for all
     * @param kind empty for any
     * @param letter with which its name begins
     */
    public List<Line> find(String said, String kind, Optional<Character> letter) {
        String low = plain(said.strip());
        Set<String> named = names.codes(low);
        return all().stream()
                .filter(line -> kind.isEmpty() || line.kind().equals(kind))
                .filter(line -> letter.isEmpty() || line.letter() == letter.get())
                .filter(line -> low.isEmpty()
                        || line.code().toLowerCase(Locale.ROOT).equals(low)
                        || plain(line.name()).contains(low)
                        || named.contains(line.code()))
                .sorted(letter.isPresent() ? BY_NAME : BUSIEST)
                .toList();
    }

    /** The kinds there are, in order. */
    public List<String> kinds() {
        return all().stream()
                .map(Line::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Line> all() {
        Map<String, Line> lines = new TreeMap<>();
        tables.actors().codes().forEach((code, actor) -> lines.put(code, line(code, actor.name())));
        ledger.named().forEach((code, actor) -> lines.putIfAbsent(code, line(code, named(actor))));
        ledger.codes().forEach(code -> lines.computeIfAbsent(code, c -> line(c, ledger.name(c))));
        lines.remove(Actor.NONE.code());
        lines.remove("");
        return new ArrayList<>(lines.values());
    }

    private static String named(NamedActor actor) {
        return actor.name().isEmpty() ? actor.code() : actor.name();
    }

    private Line line(String code, String name) {
        String kind = tables.actors().kind(code);
        return new Line(
                code, name, (kind.isEmpty() ? ledger.kind(code) : kind).toLowerCase(Locale.ROOT), ledger.total(code));
    }

    /** People and groups of the tables whose names hold what is said; no more than so many. */
    public List<Hit> inside(String said, LocalDate day) {
        String low = plain(said.strip());
        if (low.length() < 2) {
            return List.of();
        }
        return names.inside(low, MOST_HITS).stream().map(item -> hit(item, day)).toList();
    }

    private static Hit hit(Listed item, LocalDate day) {
        return item instanceof Listed.Person person
                ? hit(person, day)
                : item instanceof Listed.Body body
                        ? new Hit(body.name(), body.code(), body.sector().code())
                        : new Hit("", "", "");
    }

    private static Hit hit(Listed.Person person, LocalDate day) {
        List<Name.Office> offices =
                person.offices().stream().map(Listed.Held::office).toList();
        Name.Office shown = offices.stream()
                .filter(office -> office.dates().contains(day))
                .findFirst()
                .orElse(offices.get(0));
        return new Hit(
                person.name(),
                shown.of(),
                (shown.title() + ", " + Profile.dates(shown.dates())).replaceFirst(", $", ""));
    }

    private static String plain(String text) {
        return NameIndex.plain(text);
    }
}
