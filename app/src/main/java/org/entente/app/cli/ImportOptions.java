package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.app.actors.Skips;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where an import of actors goes, and what it tells of what was left out. To be used as a mixin. */
final class ImportOptions {
    private static final int SHOWN = 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the table to this file.")
    private Path out;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Write it into this folder of your own lexicon, below actors/.")
    private Path folder;

    /** The file, {@code usual} if only the folder was named. */
    Path file(String usual) {
        if ((out == null) == (folder == null)) {
            throw new ParameterException(command.commandLine(), "give either --out FILE or --lexicon DIR");
        }
        return out != null ? out : folder.resolve("actors").resolve(usual);
    }

    /** {@code "2 people in people.yaml"} */
    void wrote(int count, String one, String many, Path file) {
        String noun = count == 1 ? one : many;
        command.commandLine().getOut().print(String.format(Locale.ROOT, "%,d %s in %s\n", count, noun, file));
    }

    /** What was left out: how many by reason, and the first places. */
    void report(Skips skips) {
        PrintWriter print = command.commandLine().getOut();
        if (skips.total() > 0) {
            print.print("left out\n");
            skips.counts()
                    .forEach((reason, count) -> print.print(String.format(Locale.ROOT, "%,12d  %s\n", count, reason)));
        }
        print.flush();
        places(skips.places());
    }

    /** Lines about single places, the first of them; errors, as they are not the result. */
    void places(List<String> lines) {
        PrintWriter err = command.commandLine().getErr();
        lines.stream().limit(SHOWN).forEach(line -> err.print(line + "\n"));
        if (lines.size() > SHOWN) {
            err.print("... and " + (lines.size() - SHOWN) + " more\n");
        }
        err.flush();
    }
}
