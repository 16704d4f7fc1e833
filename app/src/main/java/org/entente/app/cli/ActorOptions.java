package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.actors.Known;
import org.entente.app.actors.PartDate;
import org.entente.app.actors.Term;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Sector;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is said of an actor on the command line. To be used as a mixin. */
final class ActorOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--of", paramLabel = "A", description = "The state or organisation whose office the person holds.")
    private String of;

    @Option(names = "--code", paramLabel = "A", description = "The actor's code, or that of the state it belongs to.")
    private String code;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "state, group, IGO, NGO, IMG or ISM; a new code needs it. Default: group")
    private String kind;

    @Option(names = "--sector", paramLabel = "S", description = "GOV, MIL, REB, ...: the part of the state it is.")
    private String sector;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "What the office is called.")
    private String title;

    @Option(names = "--from", paramLabel = "DATE", converter = PartDay.class, description = "The first day.")
    private PartDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = PartDay.class,
            description = "The last day; a month or a year will do too.")
    private PartDate until;

    @Option(names = "--also", paramLabel = "NAME", description = "Another name or spelling; may be repeated.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--adjective", paramLabel = "NAME", description = "Its adjective; may be repeated.")
    private List<String> adjective = new ArrayList<>();

    @Option(names = "--people", paramLabel = "NAME", description = "A word for its people; may be repeated.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--seat", paramLabel = "NAME", description = "Where its government sits; may be repeated.")
    private List<String> seat = new ArrayList<>();

    @Option(names = "--place", paramLabel = "NAME", description = "A place in it; may be repeated.")
    private List<String> places = new ArrayList<>();

    /** The item that is to be written; a usage fault if the options do not make one. */
    Written item(String name, Known known) {
        if ((of == null) == (code == null)) {
            throw new ParameterException(
                    command.commandLine(), "give --of for a person in an office, or --code for a group or a name");
        }
        Term term = new Term(Optional.ofNullable(from), Optional.ofNullable(until));
        if (!term.isOrdered()) {
            throw Fault.usage("--until", until + " is before " + from, "swap --from and --until, or mend one");
        }
        return of != null ? person(name, known, term) : body(name, known, term);
    }

    private Written person(String name, Known known, Term term) {
        if (kind != null || !named().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "--kind, --adjective, --people, --seat and --place go with --code");
        }
        String state = known.code(of).orElseThrow(() -> unknown("--of", of, known));
        return new Written.Person(plain(name), plain(also), List.of(new Written.Office(state, sector(), title, term)));
    }

    private Written body(String name, Known known, Term term) {
        if (!title.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--title goes with --of");
        }
        String actor = known.code(code).orElseGet(() -> newCode(known));
        Map<String, List<String>> names = new LinkedHashMap<>(named());
        return new Written.Body(plain(name), actor, kind == null ? "group" : kind(), sector(), names, term);
    }

    private Map<String, List<String>> named() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (code != null) {
            names.put("also", plain(also));
        }
        names.put("adjective", plain(adjective));
        names.put("people", plain(people));
        names.put("seat", plain(seat));
        names.put("places", plain(places));
        names.values().removeIf(List::isEmpty);
        return names;
    }

    private String newCode(Known known) {
        if (kind == null || kind.equals("group")) {
            throw unknown("--code", code, known);
        }
        if (!code.matches("[A-Z][A-Z0-9]{1,15}")) {
            throw Fault.usage("--code", "\"" + code + "\" is no code", "write capitals, such as NGL");
        }
        return code;
    }

    private static Fault unknown(String option, String said, Known known) {
        String more = option.equals("--code") ? " A new code needs --kind." : "";
        return Fault.usage(option, "unknown state or organisation \"" + said + "\"", known.remedy(said) + more);
    }

    private String kind() {
        if (!kind.matches("state|group|[A-Z]{3}")) {
            throw Fault.usage("--kind", "unknown kind \"" + kind + "\"", "write state, group, IGO, NGO, IMG or ISM");
        }
        return kind;
    }

    private Sector sector() {
        if (sector == null) {
            return Sector.NONE;
        }
        return Known.sector(sector).orElseThrow(() -> {
            List<String> all = Stream.of(Sector.values())
                    .map(Sector::code)
                    .filter(s -> !s.isEmpty())
                    .toList();
            List<String> near = Near.of(sector, all, 2);
            return Fault.usage(
                    "--sector",
                    "unknown sector \"" + sector + "\"",
                    near.isEmpty() ? "sectors are " + String.join(", ", all) : "did you mean " + near.get(0) + "?");
        });
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(ActorOptions::plain).toList();
    }

    /** Without the article, which is no part of a name; one without a letter is never found. */
    private static String plain(String name) {
        String bare = name.strip().replaceFirst("^[Tt]he\\s+", "");
        if (ActorTable.words(bare).isEmpty()) {
            throw Fault.usage("\"" + name + "\"", "no text can name it, as it has no letter", "write a name");
        }
        return bare;
    }
}
