package org.entente.app.desk.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.Sample;
import org.entente.app.desk.Desk;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;

/** A desk in a process of its own: tells its address, then a dot for each article that it codes, until its input ends. */
final class DeskProcess {
    private DeskProcess() {}

    /** @param args the store, and what is to be ingested */
    public static void main(String[] args) throws IOException {
        List<Path> paths = args.length > 1 ? List.of(Path.of(args[1])) : List.of();
        Settings settings = new Settings(
                Path.of(args[0]),
                "127.0.0.1",
                0,
                false,
                Optional.empty(),
                lexicon -> article -> {
                    System.out.print('.');
                    System.out.flush();
                    return Sample.read(article);
                },
                OpenedDesk.INTAKE.with(List.of(), paths, Optional.empty()),
                OpenedDesk.CLOCK);
        try (Desk desk = Desk.open(settings)) {
            System.out.println(desk.address());
            System.out.flush();
            while (System.in.read() >= 0) {
                // Until nobody wants it any more.
            }
        }
    }

    static Process start(Path store, String... paths) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DeskProcess.class.getName(),
                store.toString()));
        command.addAll(List.of(paths));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
