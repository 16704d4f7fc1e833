package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --store F}, or the environment variable {@code ENTENTE_STORE}. To be used with {@link Mixin}. */
final class StoreOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The store, a DuckDB file; without this option, the one that ENTENTE_STORE names.")
    private Path store;

    /** The file, if the user named one. */
    Optional<Path> given() {
        String environment = System.getenv("ENTENTE_STORE");
        Optional<Path> other =
                environment == null || environment.isBlank() ? Optional.empty() : Optional.of(Path.of(environment));
        return Optional.ofNullable(store).or(() -> other);
    }

    /** The file; wrong usage if the user named none. */
    Path file() {
        return given().orElseThrow(() -> new ParameterException(
                command.commandLine(), "no store is named: give --store FILE, or set ENTENTE_STORE"));
    }
}
