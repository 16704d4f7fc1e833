package org.entente.app.corpus.document;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.entente.app.corpus.document.reader.Answer;
import org.entente.app.corpus.document.reader.Extract;
import org.entente.app.corpus.document.reader.Kind;
import org.entente.app.corpus.document.reader.ReaderMain;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/**
 * Reads documents in a second Java process with little memory, one after the other. A document that brings it to a
 * standstill or to the end of its memory is given up together with the process; the next one gets a new process.
 */
final class ReaderProcess implements Closeable {
    /** Documents of thousands of pages are read in less; a picture that unpacks to gigabytes is not. */
    private static final String MEMORY = "-Xmx512m";

    /** Java is told to leave with this number when its memory is full. */
    private static final int OUT_OF_MEMORY = 3;

    /** A busy machine may take many seconds to start another Java. */
    private static final Duration START = Duration.ofMinutes(1);

    private final List<String> command;
    private final Duration patience;
    private final Duration longest;
    private Process process;
    private BlockingQueue<Optional<Answer>> answers;

    /**
     * @param patience without a sign of life for so long a document is given up
     * @param longest whatever its signs, a document is given up after this
     */
    ReaderProcess(Class<?> main, Duration patience, Duration longest) {
        this.command = command(main);
        this.patience = patience;
        this.longest = longest;
    }

    /**
     * Documents are given up after 8 s without a page or 20,000 characters, and after three minutes in all: a book of
     * thousands of pages takes its time on a slow machine, and shows that it goes on.
     */
    static ReaderProcess usual() {
        return new ReaderProcess(ReaderMain.class, Duration.ofSeconds(8), Duration.ofMinutes(3));
    }

    synchronized Extract read(Kind kind, Path file) throws IOException, BadInput {
        if (process == null || !process.isAlive()) {
            start();
        }
        var out = new DataOutputStream(process.getOutputStream());
        out.writeUTF(kind.name());
        out.writeUTF(file.toAbsolutePath().toString());
        out.flush();
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            long left = Math.min(patience.toNanos(), end - System.nanoTime());
            Answer answer = answer(left);
            if (answer instanceof Answer.Read read) {
                return read.extract();
            }
            if (answer instanceof Answer.Failed failed) {
                throw new BadInput(failed.reason(), failed.detail());
            }
        }
    }

    private Answer answer(long nanos) throws IOException, BadInput {
        Optional<Answer> answer = poll(nanos);
        if (answer == null) {
            close();
            throw new BadInput(Reason.TOO_SLOW, "takes too long to read");
        }
        return answer.orElseThrow(this::ended);
    }

    /** Null if nothing came in time. */
    private Optional<Answer> poll(long nanos) throws IOException {
        try {
            return answers.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private BadInput ended() {
        try {
            int code = process.waitFor();
            return code == OUT_OF_MEMORY
                    ? new BadInput(Reason.TOO_LARGE, "needs more than 512 MB of memory to read")
                    : new BadInput(Reason.BROKEN_DOCUMENT, "brings its reader down (exit code " + code + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new BadInput(Reason.UNREADABLE, "was not read to its end");
        }
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = new LinkedBlockingQueue<>();
        Process started = process;
        BlockingQueue<Optional<Answer>> queue = answers;
        Thread pump = new Thread(() -> pump(started, queue), "documents");
        pump.setDaemon(true);
        pump.start();
        if (poll(START.toNanos()) == null || !process.isAlive()) {
            close();
            throw new IOException("the process that reads documents does not start: " + command.get(0));
        }
    }

    /** Moves answers to where they can be waited for with patience. */
    private static void pump(Process process, BlockingQueue<Optional<Answer>> queue) {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                queue.add(Optional.of(Answer.read(in)));
            }
        } catch (IOException e) {
            // The process has ended, by itself or by our hand.
            queue.add(Optional.empty());
        }
    }

    private static List<String> command(Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        return command;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
