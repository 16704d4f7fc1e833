package org.entente.app.cli;

import java.io.PrintWriter;
import org.entente.app.Fault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user sees when a command fails: one line and an exit code; the stack only with {@code ENTENTE_DEBUG=1}. */
public final class Failures {
    static final int DONE = 0;
    static final int SOME_SKIPPED = 1;
    static final int USAGE = 2;
    static final int CANNOT = 3;

    private Failures() {}

    public static void handle(CommandLine line) {
        line.setParameterExceptionHandler((e, args) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    static boolean debug() {
        return "1".equals(System.getenv("ENTENTE_DEBUG"));
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + fault(e) + "; see `" + name + " --help`");
        UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        return USAGE;
    }

    /** What picocli calls an unmatched argument of the root is a command that does not exist. */
    private static String fault(ParameterException e) {
        boolean root = e.getCommandLine().getParent() == null;
        return root && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? "unknown command \"" + unmatched.getUnmatched().get(0) + "\""
                : e.getMessage();
    }

    private static int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println(message(e, command));
        if (debug()) {
            e.printStackTrace(err);
        }
        err.flush();
        return e instanceof Fault fault && fault.kind() == Fault.Kind.USAGE ? USAGE : CANNOT;
    }

    private static String message(Exception e, CommandLine command) {
        if (e instanceof Fault) {
            return e.getMessage();
        }
        String name = command.getCommandSpec().qualifiedName();
        return Fault.line(name, "this is a bug of Entente: " + e, "ENTENTE_DEBUG=1 shows where; please report it");
    }
}
