package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.actors.Sense;
import org.entente.app.actors.Whois;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors find}: whom words name. */
@Command(
        name = "find",
        description = {
            "Says whom words name on a day.",
            "First what an article makes of them, then every name, code, noun and title of the tables that stands in"
                    + " them, with its dates and its place."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente actors find Blinken --on 2023-05-01",
            "  entente actors find \"President Aliyev\"",
            "  entente actors find \"the Blues\" --lexicon mine --format json",
            "",
            "Exit code 2 means that the words name nobody."
        })
final class FindActors implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description = "A name, a code, a title, or all of it as news writes it.")
    private List<String> text;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day, yyyy-mm-dd. Default: today.")
    private LocalDate day;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private ListOptions list;

    private final Clock clock;

    FindActors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<Path> own = lexicon.folder();
        String words = String.join(" ", text);
        LocalDate on = Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock));
        Whois whois = new Whois(Engine.listing(own).items(), Engine.syntax());
        List<Sense> senses = whois.find(words, on);
        if (senses.isEmpty()) {
            throw unknown(words, on, whois.near(words));
        }
        list.print(
                senses, "reading", SenseColumns.table(), SenseColumns.all(own), sense -> SenseColumns.json(sense, own));
        return Failures.DONE;
    }

    private static Fault unknown(String words, LocalDate on, List<String> near) {
        String remedy =
                near.isEmpty() ? "add it: entente actors add --help" : "did you mean " + String.join(", ", near) + "?";
        return Fault.usage("entente actors find", "\"" + words + "\" names nobody on " + on, remedy);
    }
}
