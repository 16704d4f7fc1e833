package org.entente.app.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads N}: how many articles are coded at once. To be used with {@link Mixin}. */
final class ThreadsOption {
    private static final int MOST = 64;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}")
    private int threads;

    /** Wrong usage if there are none or too many; to be asked before anything else is done. */
    void check() {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(command.commandLine(), "--threads must be between 1 and " + MOST);
        }
    }

    int number() {
        return threads;
    }
}
