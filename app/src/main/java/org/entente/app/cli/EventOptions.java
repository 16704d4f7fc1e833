package org.entente.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Listings;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import picocli.CommandLine.Option;

/** Which events a command is about. To be used as a mixin. */
final class EventOptions {
    @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts, by code or name.")
    private String source;

    @Option(names = "--target", paramLabel = "ACTOR", description = "Who is acted upon.")
    private String target;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Who acts or is acted upon.")
    private String actor;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type: ${COMPLETION-CANDIDATES}")
    private PloverType type;

    @Option(names = "--code", paramLabel = "CODE", description = "CAMEO code with all below it: 04 holds 042.")
    private String code;

    @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}")
    private Status status;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "First day, yyyy-mm-dd.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, yyyy-mm-dd.")
    private LocalDate to;

    /**
     * The filter that the options make; names of actors are looked up in the store.
     *
     * @param origin of events, empty for any
     */
    EventFilter filter(Listings lists, Optional<String> origin) {
        checkCode();
        return new EventFilter(
                origin,
                Optional.ofNullable(source).map(lists::actorCode),
                Optional.ofNullable(target).map(lists::actorCode),
                Optional.ofNullable(actor).map(lists::actorCode),
                Optional.ofNullable(type),
                Optional.ofNullable(code),
                Optional.ofNullable(status),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private void checkCode() {
        if (code != null && Ontology.codes().keySet().stream().noneMatch(known -> known.startsWith(code))) {
            throw Fault.usage(
                    "--code", "no CAMEO code begins with \"" + code + "\"", "write two to four digits, such as 042");
        }
    }

    /** The options as the user gave them, for the record; empty if there are none. */
    String asked() {
        List<String> given = new ArrayList<>();
        add(given, "--source", source);
        add(given, "--target", target);
        add(given, "--actor", actor);
        add(given, "--type", type);
        add(given, "--code", code);
        add(given, "--status", status);
        add(given, "--from", from);
        add(given, "--to", to);
        return String.join(" ", given);
    }

    private static void add(List<String> given, String name, Object value) {
        if (value != null) {
            given.add(name + " " + value);
        }
    }
}
