package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.actors.Counts;
import org.entente.app.actors.Findings;
import org.entente.app.actors.TableCheck;
import org.entente.app.rows.JsonRows;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Listing;
import org.entente.engine.lexicon.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente actors check}: what is wrong in the actor tables. */
@Command(
        name = "check",
        description = {
            "Tells every fault of the actor tables, ours and your own, with its place and its remedy.",
            "Warnings are what may be meant so: a name that hides another, an office held beside another."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente actors check --lexicon mine",
            "  entente actors check --format json",
            "",
            "Exit code 3 means that there is a fault; warnings are no faults."
        })
final class CheckActors implements Callable<Integer> {
    private enum As {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LexiconOption lexicon;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Override
    public Integer call() {
        Listing listing = ActorReader.list(LexiconFiles.all(lexicon.folder()));
        Findings findings = TableCheck.of(listing);
        Counts counts = TableCheck.counts(listing);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == As.JSON ? json(findings, counts) : text(findings, counts));
        out.flush();
        return findings.faults().isEmpty() ? Failures.DONE : Failures.CANNOT;
    }

    private static String text(Findings findings, Counts counts) {
        StringBuilder text = new StringBuilder();
        findings.faults().forEach(fault -> text.append(fault).append('\n'));
        findings.warnings()
                .forEach(warning -> text.append("warning: ").append(warning).append('\n'));
        text.append(number(findings.faults().size(), "fault"))
                .append(", ")
                .append(number(findings.warnings().size(), "warning"))
                .append('\n');
        return text.append(counts(counts)).append('\n').toString();
    }

    private static String counts(Counts counts) {
        return counts.states() + " states, " + counts.organisations() + " organisations, " + counts.groups()
                + " groups, " + counts.people() + " people with " + counts.offices() + " offices,\n"
                + counts.agents() + " nouns, " + counts.titles() + " titles, " + counts.names() + " names";
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String json(Findings findings, Counts counts) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("faults", problems(findings.faults()));
        object.set("warnings", problems(findings.warnings()));
        object.putObject("counts")
                .put("states", counts.states())
                .put("organisations", counts.organisations())
                .put("groups", counts.groups())
                .put("people", counts.people())
                .put("offices", counts.offices())
                .put("nouns", counts.agents())
                .put("titles", counts.titles())
                .put("names", counts.names());
        return JsonRows.text(object) + "\n";
    }

    private static JsonNode problems(List<Problem> problems) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> array.addObject()
                .put("file", problem.file())
                .put("line", problem.line())
                .put("item", JsonRows.orNull(problem.entry()))
                .put("fault", problem.fault()));
        return array;
    }
}
