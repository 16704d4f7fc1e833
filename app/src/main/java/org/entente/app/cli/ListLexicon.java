package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.render.LexiconHtml;
import org.entente.app.rows.EntryColumns;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente lexicon}: what is in the lexicon, as a list or as a page to search in. */
@Command(
        name = "lexicon",
        description = "Lists the entries of the lexicon, or writes the whole of it as one page that can be searched.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  entente lexicon --html lexicon.html", "  entente lexicon my-lexicon --format csv"
        })
final class ListLexicon implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder with your own lexicon, laid over ours.")
    private Path folder;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the page to this file: categories, entries, sentences, operators, classes.")
    private Path page;

    @Mixin
    private ListOptions list;

    @Override
    public Integer call() {
        Lexicon lexicon = Engine.lexicon(Optional.ofNullable(folder));
        if (page != null) {
            makeFolder(page.toAbsolutePath().getParent());
            Output.write(LexiconHtml.print(lexicon), page, spec.commandLine().getOut());
            return Failures.DONE;
        }
        List<Entry> entries =
                lexicon.entries().stream().sorted(EntryColumns.ORDER).toList();
        list.print(entries, "entry", EntryColumns.TABLE, EntryColumns.ALL, EntryColumns::json);
        return Failures.DONE;
    }

    private static void makeFolder(Path parent) {
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new Fault(parent.toString(), "cannot be made", "name a file in a folder that you may write to", e);
        }
    }
}
