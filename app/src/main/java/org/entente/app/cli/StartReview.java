package org.entente.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.store.Listings;
import org.entente.app.store.ReviewRound;
import org.entente.app.store.Store;
import org.entente.engine.ontology.PloverType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente review start}. */
@Command(
        name = "start",
        description = {
            "Draws events for people to judge, in an order that is the same for all of them.",
            "The same events and seed give the same review."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente review start \"First look\" --store news.duckdb --events 100",
            "  entente review start Baku --store news.duckdb --actor AZE --with ARM --coders 2",
            "  entente review start Types --store news.duckdb --each-type --events 320"
        })
final class StartReview implements Callable<Integer> {
    private static final String STATEMENT = "STATEMENT";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "How it is called.")
    private String name;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many events to draw at most. Default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--coders",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "How many people are to judge each event; none sees what another said before all have finished."
                            + " Default: ${DEFAULT-VALUE}")
    private int coders;

    @Option(names = "--each-type", description = "Draw each PLOVER type as often as the others.")
    private boolean eachType;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Only events in which this one takes part.")
    private String actor;

    @Option(names = "--with", paramLabel = "ACTOR", description = "Only events between --actor and this one.")
    private String with;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this PLOVER type, or STATEMENT.")
    private String type;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "First day, yyyy-mm-dd.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, yyyy-mm-dd.")
    private LocalDate to;

    private final Clock clock;

    StartReview(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        check();
        try (Store opened = Store.openExisting(store.file())) {
            Listings lists = opened.lists();
            ReviewRound round = opened.reviews()
                    .draw(
                            new ReviewRound.Terms(
                                    name.strip(),
                                    seed,
                                    coders,
                                    eachType,
                                    Optional.ofNullable(actor).map(lists::actorCode),
                                    Optional.ofNullable(with).map(lists::actorCode),
                                    Optional.ofNullable(type),
                                    Optional.ofNullable(from),
                                    Optional.ofNullable(to),
                                    events),
                            LocalDateTime.now(clock));
            PrintWriter out = spec.commandLine().getOut();
            out.print("review " + round.number() + ": " + round.size() + " events of " + round.population()
                    + "; judge them in the desk: entente desk --store " + store.file() + "\n");
            out.flush();
        }
        return Failures.DONE;
    }

    private void check() {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a review needs a name");
        }
        if (events < 1 || events > ReviewRound.MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--events " + events + " is not between 1 and " + ReviewRound.MOST);
        }
        if (coders < 1) {
            throw new ParameterException(spec.commandLine(), "--coders " + coders + " is below 1");
        }
        if (with != null && actor == null) {
            throw new ParameterException(spec.commandLine(), "--with needs --actor");
        }
        List<String> types = Stream.concat(Stream.of(PloverType.values()).map(Enum::name), Stream.of(STATEMENT))
                .toList();
        if (type != null && !types.contains(type)) {
            String near = Near.of(type, types, 1).stream()
                    .findFirst()
                    .map(like -> "did you mean " + like + "?")
                    .orElse("write one of " + String.join(", ", types));
            throw Fault.usage("--type", "\"" + type + "\" is no PLOVER type", near);
        }
    }
}
