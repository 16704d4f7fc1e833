package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Fault;
import org.entente.app.render.Terminal;

/** Where a command's text goes: a file if one is named, else the command's own output. */
final class Output {
    private Output() {}

    /** What standard output is; only somebody who watches gets bold and colour. */
    static Terminal terminal() {
        return Terminal.of(System.console() != null, System.getenv());
    }

    static void write(String text, Path file, PrintWriter out) {
        if (file == null) {
            out.print(text);
            out.flush();
            return;
        }
        write(text.getBytes(StandardCharsets.UTF_8), file);
    }

    static void write(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be written", "name a file in a folder that you may write to", e);
        }
    }
}
