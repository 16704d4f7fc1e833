package org.entente.app.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --no-text}. To be used with {@link Mixin}. */
final class NoTextOption {
    @Option(names = "--no-text", description = "Keep no texts and sentences, only where in them the events stand.")
    private boolean noText;

    boolean keepsTexts() {
        return !noText;
    }
}
