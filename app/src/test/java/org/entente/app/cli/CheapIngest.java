package org.entente.app.cli;

import org.entente.app.Sample;

/** The command line as a process of its own, with a reader that takes no time. */
public final class CheapIngest {
    private CheapIngest() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.run(Sample::read, (Object[]) args);
        System.out.print(terminal.out());
        System.err.print(terminal.err());
        System.exit(terminal.code());
    }
}
