package org.entente.app.corpus.document.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/**
 * The reading process: takes the kind and the path of a document from standard input, writes {@link Answer}s to standard
 * output, and ends with its input, however that came about.
 */
public final class ReaderMain {
    private final DataOutputStream out;

    private ReaderMain(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        endWithParent();
        // A library that prints would print into the answers.
        System.setOut(System.err);
        new ReaderMain(out).serve(new DataInputStream(System.in));
    }

    /** A parser that loops does not notice that nobody waits for it any more. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
    }

    private void serve(DataInputStream in) throws IOException {
        new Answer.Alive().write(out);
        while (true) {
            try {
                Kind kind = Kind.valueOf(in.readUTF());
                answer(kind, Path.of(in.readUTF())).write(out);
            } catch (EOFException e) {
                return;
            }
        }
    }

    private Answer answer(Kind kind, Path file) {
        try {
            return new Answer.Read(
                    kind == Kind.PDF ? PdfReader.read(file, this::alive) : OfficeReader.read(kind, file, this::alive));
        } catch (BadInput bad) {
            return new Answer.Failed(bad.reason(), bad.getMessage());
        } catch (StackOverflowError e) {
            return new Answer.Failed(Reason.BROKEN_DOCUMENT, "is nested too deeply");
        } catch (IOException | RuntimeException | LinkageError e) {
            // Parsers throw what they like at a broken file.
            return new Answer.Failed(Reason.BROKEN_DOCUMENT, "is broken: " + cause(e));
        }
    }

    private void alive() {
        try {
            new Answer.Alive().write(out);
        } catch (IOException e) {
            // Nobody listens any more; the next read from standard input ends the process.
            throw new UncheckedIOException(e);
        }
    }

    private static String cause(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() > 150 ? line.substring(0, 150) + "…" : line;
    }
}
