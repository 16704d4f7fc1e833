package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.app.Sample;

/** The command line in a process of its own, with a reader that takes no time. */
final class WatchService {
    private WatchService() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Main.commandLine(out, err, lexicon -> Sample::read).execute(args));
    }
}
