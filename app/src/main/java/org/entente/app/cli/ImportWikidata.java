package org.entente.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.actors.Known;
import org.entente.app.actors.WholeFile;
import org.entente.app.actors.wikidata.Filter;
import org.entente.app.actors.wikidata.Imported;
import org.entente.app.actors.wikidata.WikidataImport;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.ontology.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors import-wikidata}: people and their offices out of a dump. */
@Command(
        name = "import-wikidata",
        description = {
            "Makes a table of people and their dated offices out of a Wikidata dump.",
            "It is the JSON dump, latest-all.json.gz or plain, and is read twice. Who stands in our own tables is left"
                    + " out, and so is whatever cannot be dated or placed; all of it is counted.",
            "Name the states or sectors you need: each command that reads the table takes a second for some thousand"
                    + " people."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente actors import-wikidata latest-all.json.gz --lexicon mine \\",
            "    --of AZE,ARM,GEO",
            "  entente actors import-wikidata latest-all.json.gz --out gov.yaml \\",
            "    --sector GOV,MIL --since 2015",
            "",
            "Exit code 1 means that some lines were broken; they are listed."
        })
final class ImportWikidata implements Callable<Integer> {
    private static final String FILE = "wikidata.yaml";

    @Parameters(paramLabel = "DUMP", description = "The dump, .json or .json.gz.")
    private Path dump;

    @Mixin
    private ImportOptions options;

    @Option(
            names = "--of",
            paramLabel = "A",
            split = ",",
            description = "Only offices of these states and organisations.")
    private List<String> of = new ArrayList<>();

    @Option(names = "--sector", paramLabel = "S", split = ",", description = "Only offices of these sectors.")
    private List<String> sectors = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "YEAR",
            defaultValue = "1990",
            description = "Leave out offices that were over before. Default: ${DEFAULT-VALUE}")
    private int since;

    @Override
    public Integer call() {
        Path file = options.file(FILE);
        if (!Files.isRegularFile(dump)) {
            throw new Fault(dump.toString(), "is no file", "name the dump");
        }
        List<Listed> ours = Engine.listing(Optional.empty()).items();
        Imported imported = read(new WikidataImport(ours, filter(new Known(ours))));
        WholeFile.write(file, writer -> {
            writer.write("# People and the offices they held, by entente actors import-wikidata of "
                    + dump.getFileName() + ".\n\n");
            imported.write(writer);
        });
        options.wrote(imported.size(), "person", "people", file);
        options.report(imported.skips());
        options.places(imported.broken());
        return imported.broken().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    private Imported read(WikidataImport wikidata) {
        try (Progress progress = Progress.overBytes("reading", 2 * dump.toFile().length())) {
            return wikidata.read(dump, progress::read);
        }
    }

    private Filter filter(Known known) {
        List<String> codes = of.stream()
                .map(said -> known.code(said)
                        .orElseThrow(() -> Fault.usage("--of", "unknown \"" + said + "\"", known.remedy(said))))
                .toList();
        List<Sector> wanted = sectors.stream()
                .map(said -> Known.sector(said)
                        .orElseThrow(() -> Fault.usage("--sector", "unknown \"" + said + "\"", "write GOV, MIL, LEG")))
                .toList();
        return new Filter(since, codes, wanted);
    }
}
