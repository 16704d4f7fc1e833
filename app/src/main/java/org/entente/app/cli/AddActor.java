package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.actors.Known;
import org.entente.app.actors.OwnTable;
import org.entente.app.actors.Twin;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private ActorOptions actor;

    @Option(names = "--lexicon", paramLabel = "DIR", required = true, description = "The folder of your own lexicon.")
    private Path folder;

    @Override
    public Integer call() {
        List<Listed> items =
                Engine.listing(Optional.of(folder).filter(Files::isDirectory)).items();
        Written item = actor.item(name, new Known(items));
        Twin.of(item, items).ifPresent(AddActor::isThere);
        OwnTable own = new OwnTable(folder);
        Listed added = own.append(item);
        PrintWriter out = spec.commandLine().getOut();
        out.print(own.file() + ":" + added.origin().line() + ": " + item.name() + "\n");
        item.said().forEach(line -> out.print("  is read as " + line + "\n"));
        Twin.namesakes(item, items).forEach(origin -> out.print("  goes before " + origin + "\n"));
        out.flush();
        return Failures.DONE;
    }

    private static void isThere(Origin origin) {
        throw Fault.usage(origin.toString(), "says this already", "nothing is added");
    }
}
