package org.entente.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.desk.guard.ProgramTokens;
import org.entente.app.desk.guard.Secrets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The password and the tokens by which others enter a desk. To be used with {@link Mixin}. */
final class KeyOptions {
    @Option(names = "--set-password", description = "Set the password by which people enter from elsewhere, and end.")
    private boolean setPassword;

    @Option(
            names = "--new-token",
            paramLabel = "NAME",
            description = "Make a token by which a program enters, print it once, and end.")
    private String newToken;

    @Option(names = "--tokens", description = "List the names of the tokens, and end.")
    private boolean list;

    @Option(names = "--revoke-token", paramLabel = "NAME", description = "Take a token back, and end.")
    private String revoked;

    /** Whether one of these is asked for, and no desk. */
    boolean isGiven() {
        return setPassword || newToken != null || list || revoked != null;
    }

    void carryOut(Secrets secrets, PrintWriter out, Clock clock) {
        if (setPassword) {
            secrets.setPassword("--set-password", asked(KeyOptions::fromTerminal));
            out.println("The password is set. Who was logged in with another one is so no longer.");
        }
        if (revoked != null) {
            secrets.tokens().revoke(revoked);
            out.println("The token " + revoked + " is not valid any more.");
        }
        if (newToken != null) {
            String token = secrets.tokens().add(newToken, LocalDate.now(clock));
            out.println(token);
            out.println("It is not shown again. A program sends it with each request: Authorization: Bearer " + token);
        }
        if (list) {
            List<ProgramTokens.Kept> all = secrets.tokens().all();
            all.forEach(kept -> out.println(kept.since() + "  " + kept.name()));
            if (all.isEmpty()) {
                out.println("There are no tokens; --new-token NAME makes one.");
            }
        }
        out.flush();
    }

    /** Asks twice; {@code terminal} shows the words and reads without echo. */
    static char[] asked(Function<String, char[]> terminal) {
        char[] first = terminal.apply("Password: ");
        char[] second = terminal.apply("The same again: ");
        if (!Arrays.equals(first, second)) {
            throw new Fault("--set-password", "these were two different ones", "try again");
        }
        Arrays.fill(second, ' ');
        return first;
    }

    private static char[] fromTerminal(String words) {
        Console console = System.console();
        char[] password = console == null ? null : console.readPassword("%s", words);
        if (password == null) {
            throw new Fault(
                    "--set-password",
                    "there is no terminal to ask on",
                    "for a service, give --password-file FILE instead");
        }
        return password;
    }
}
