package org.entente.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente}: the command line and its subcommands. */
@Command(
        name = "entente",
        description = "Reads news about states and shows the course of a relation, every number open to its sentence.",
        mixinStandardHelpOptions = true,
        version = "Entente " + Program.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  entente demo", "  entente read --help"})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Every subcommand, in the order the help lists them. */
    private static List<Object> subcommands(Function<Optional<Path>, Function<Article, Reading>> readers) {
        return List.of(
                new RunDemo(readers, Clock.systemUTC()),
                new ReadArticle(own -> (article, side) -> side.isEmpty()
                        ? readers.apply(own).apply(article)
                        : Engine.coder(own).read(article, side)),
                new IngestArticles(readers, Clock.systemUTC()),
                new ImportEvents(Clock.systemUTC()),
                new WatchFeeds(readers, Clock.systemUTC()),
                new RecodeStore(readers, Clock.systemUTC()),
                new ListEvents(),
                new ExportEvents(Engine::countries),
                new ListArticles(),
                new ListActors(),
                new ListDyads(),
                new ShowCourse(Clock.systemUTC()),
                new ListCourses(Clock.systemUTC()),
                new WriteBrief(Clock.systemUTC()),
                new OpenDesk(Engine::coding, Clock.systemUTC()),
                new ExplainSentence(),
                new MergeEvents(),
                new ShowReviews(),
                new ListLexicon(),
                new VerifyLexicon(),
                new Evaluate(),
                new ReportAccuracy(),
                new TrainScorer(),
                new RunBenchmark(),
                new ShowCodebook(),
                new Doctor());
    }

    /**
     * The command line, writing to {@code out} and {@code err}.
     *
     * @param readers makes the function that codes an article, given the user's own lexicon
     */
    static CommandLine commandLine(
            PrintWriter out, PrintWriter err, Function<Optional<Path>, Function<Article, Reading>> readers) {
        CommandLine line = new CommandLine(new Main());
        subcommands(readers).forEach(line::addSubcommand);
        actorCommands().forEach(line.getSubcommands().get("actors")::addSubcommand);
        reviewCommands().forEach(line.getSubcommands().get("review")::addSubcommand);
        benchCommands(readers).forEach(line.getSubcommands().get("bench")::addSubcommand);
        version(line, line.getCommandSpec().version());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Failures.handle(line);
        return line;
    }

    /** What stands below {@code entente actors}. */
    private static List<Object> actorCommands() {
        return List.of(
                new FindActors(Clock.systemUTC()),
                new AddActor(),
                new CheckActors(),
                new ImportWikidata(),
                new ImportPetrarch());
    }

    /** What stands below {@code entente review}. */
    private static List<Object> reviewCommands() {
        return List.of(new StartReview(Clock.systemUTC()), new ExportReview());
    }

    /** What stands below {@code entente bench}. */
    private static List<Object> benchCommands(Function<Optional<Path>, Function<Article, Reading>> readers) {
        return List.of(
                new BenchFormats(),
                new BenchIngest(readers),
                new BenchReading(),
                new BenchImport(),
                new BenchCourse(),
                new MakeStore(),
                new BenchDesk(),
                new KillWork());
    }

    private static void version(CommandLine line, String[] version) {
        line.getSubcommands().values().forEach(sub -> {
            sub.getCommandSpec().version(version);
            version(sub, version);
        });
    }

    /** No subcommand: say how to call it. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        // Pictures are drawn in memory, whatever screen the machine says it has.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    private static int run(String[] args, PrintWriter out, PrintWriter err) {
        try {
            return commandLine(out, err, Engine::reader).execute(args);
        } catch (OutOfMemoryError e) {
            err.println(Fault.line("entente", "out of memory", "give it more: ENTENTE_JAVA_OPTS=-Xmx4g"));
            return Failures.CANNOT;
        }
    }

    /** UTF-8 whatever the locale: names and ellipses must survive a bare POSIX environment. */
    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
