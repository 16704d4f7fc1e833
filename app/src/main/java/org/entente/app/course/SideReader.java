package org.entente.app.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Membership;
import org.entente.engine.ontology.Actor;

/**
 * Reads what a user writes for a side: an actor by code or name, the members of an organisation ({@code "members:EU"},
 * {@code "EU members"}), or several of these with a plus between them ({@code "FRA+DEU+GBR"}).
 */
public final class SideReader {
    private static final Pattern MEMBERS = Pattern.compile("(?i)members(?: of|:)\\s*(.+)|(.+?)\\s+members");

    private final Function<String, Optional<String>> stored;
    private final Function<String, Fault> nobody;
    private final Supplier<ActorTable> tables;

    /**
     * @param stored the code of an actor of the store that is named by code or name
     * @param nobody the fault of a name that means nobody
     * @param tables the actors' tables, asked for only where members are meant, or somebody of whom the store has nothing
     */
    public SideReader(
            Function<String, Optional<String>> stored, Function<String, Fault> nobody, Supplier<ActorTable> tables) {
        this.stored = stored;
        this.nobody = nobody;
        this.tables = tables;
    }

    /** Both sides as they are written; a fault of usage that says what is wrong with either. */
    public Sides read(String a, String b) {
        return Sides.of(read(a), read(b));
    }

    private Side read(String said) {
        SortedSet<String> named = new TreeSet<>();
        List<Membership> members = new ArrayList<>();
        SortedSet<String> labels = new TreeSet<>();
        for (String part : said.split("\\+", -1)) {
            String plain = part.strip();
            Matcher group = MEMBERS.matcher(plain);
            if (plain.isEmpty()) {
                throw Fault.usage(
                        "\"" + said + "\"", "names nobody beside a plus", "write actors so: FRA+DEU or members:EU");
            } else if (group.matches()) {
                String organisation =
                        organisation(Optional.ofNullable(group.group(1)).orElse(group.group(2)));
                members.addAll(tables.get().members(organisation));
                labels.add(organisation + " members");
            } else {
                String code = code(plain);
                named.add(code);
                labels.add(code);
            }
        }
        return new Side(String.join("+", labels), named, members);
    }

    /** Of whom the store has nothing may still be known: that there are no events is then what is to be said. */
    private String code(String actor) {
        return stored.apply(actor)
                .or(() -> tables.get().find(actor).map(Actor::code))
                .orElseThrow(() -> nobody.apply(actor));
    }

    /** The code of an organisation whose members are known. */
    private String organisation(String said) {
        ActorTable actors = tables.get();
        String code = actors.find(said).map(Actor::code).orElseThrow(() -> unknown(said, actors));
        if (actors.members(code).isEmpty()) {
            throw Fault.usage(
                    "members:" + said,
                    "the actors' tables list no members of " + code,
                    "name them with a plus between them, such as FRA+DEU+GBR");
        }
        return code;
    }

    private static Fault unknown(String said, ActorTable actors) {
        List<Actor> known = actors.codes().values().stream()
                .filter(actor -> !actors.members(actor.code()).isEmpty())
                .toList();
        List<String> near = Near.of(
                said,
                known.stream()
                        .flatMap(actor -> Stream.of(actor.code(), actor.name()))
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)),
                3);
        return Fault.usage(
                "members:" + said,
                "unknown organisation \"" + said + "\"",
                near.isEmpty()
                        ? "give its code or name, such as members:EU"
                        : "did you mean " + String.join(", ", near) + "?");
    }
}
