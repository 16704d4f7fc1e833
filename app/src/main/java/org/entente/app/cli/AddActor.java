package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.actors.Known;
import org.entente.app.actors.OwnTable;
import org.entente.app.actors.PartDate;
import org.entente.app.actors.Term;
import org.entente.app.actors.Twin;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Origin;
import org.entente.engine.ontology.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente actors add}: one actor more in the user's own table. */
@Command(
        name = "add",
        description = {
            "Puts a person, a group or a name into your own table of actors.",
            "It is the file actors/own.yaml in DIR, and is made if it is missing. With --of it is a person in an"
                    + " office, with --code a state, organisation or group, or another name of one."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente actors add \"Lars Holm\" --of NOR --sector GOV \\",
            "    --title \"foreign minister\" --from 2024-01-15 --lexicon mine",
            "  entente actors add \"Blue Brigade\" --code SYR --sector REB \\",
            "    --also Blues --lexicon mine",
            "  entente actors add \"Nordic Gas League\" --code NGL --kind IGO --lexicon mine"
        })
final class AddActor implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The name as news writes it.")
    private String name;

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

    @Option(names = "--lexicon", paramLabel = "DIR", required = true, description = "The folder of your own lexicon.")
    private Path folder;

    @Override
    public Integer call() {
        List<Listed> items = Engine.listing(Optional.of(folder).filter(Files::isDirectory)).items();
        Written item = item(new Known(items));
        Twin.of(item, items).ifPresent(AddActor::isThere);
        OwnTable own = new OwnTable(folder);
        Listed added = own.append(item);
        PrintWriter out = spec.commandLine().getOut();
        out.print(own.file() + ":" + added.origin().line() + ": " + item.name() + "\n");
        said(item).forEach(line -> out.print("  " + line + "\n"));
        hidden(item, items).forEach(origin -> out.print("  goes before " + origin + "\n"));
        out.flush();
        return Failures.DONE;
    }

    private Written item(Known known) {
        if ((of == null) == (code == null)) {
            throw new ParameterException(
                    spec.commandLine(), "give --of for a person in an office, or --code for a group or a name");
        }
        Term term = new Term(Optional.ofNullable(from), Optional.ofNullable(until));
        if (!term.isOrdered()) {
            throw Fault.usage("--until", until + " is before " + from, "swap --from and --until, or mend one");
        }
        return of != null ? person(known, term) : body(known, term);
    }

    private Written person(Known known, Term term) {
        if (kind != null || !named().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--kind, --adjective, --people, --seat and --place go with --code");
        }
        String state = known.code(of).orElseThrow(() -> unknown("--of", of, known));
        return new Written.Person(plain(name), plain(also), List.of(new Written.Office(state, sector(), title, term)));
    }

    private Written body(Known known, Term term) {
        if (!title.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--title goes with --of");
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
        return names.stream().map(AddActor::plain).toList();
    }

    /** Without the article, which is no part of a name; one without a letter is never found. */
    private static String plain(String name) {
        String bare = name.strip().replaceFirst("^[Tt]he\\s+", "");
        if (ActorTable.words(bare).isEmpty()) {
            throw Fault.usage("\"" + name + "\"", "no text can name it, as it has no letter", "write a name");
        }
        return bare;
    }

    private static void isThere(Origin origin) {
        throw Fault.usage(origin.toString(), "says this already", "nothing is added");
    }

    /** How the item will be read. */
    private static Stream<String> said(Written item) {
        if (item instanceof Written.Person person) {
            return person.offices().stream()
                    .map(office -> "is read as " + label(office.of(), office.sector())
                            + (office.title().isEmpty() ? "" : ", " + office.title())
                            + office.term().said());
        }
        Written.Body body = (Written.Body) item;
        String names = body.names().values().stream().flatMap(List::stream).collect(Collectors.joining(", "));
        return Stream.of("is read as " + label(body.code(), body.sector())
                + body.term().said() + (names.isEmpty() ? "" : "; also by " + names));
    }

    private static String label(String code, Sector sector) {
        return sector == Sector.NONE ? code : code + " " + sector;
    }

    /** Other items that bear the same name and do not come to word any more on its days. */
    private static Stream<Origin> hidden(Written item, List<Listed> items) {
        List<String> words = ActorTable.words(item.name());
        return items.stream()
                .filter(listed -> listed instanceof Listed.Person person
                                && ActorTable.words(person.name()).equals(words)
                        || listed instanceof Listed.Body body
                                && body.names().values().stream()
                                        .flatMap(List::stream)
                                        .anyMatch(other ->
                                                ActorTable.words(other).equals(words)))
                .map(Listed::origin)
                .distinct();
    }
}
