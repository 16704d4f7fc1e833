package org.entente.app.desk.guard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Sample;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.entente.app.desk.browser.TrialStore;

/** Desks with doors. */
final class Guarded {
    static final String PASSWORD = "four words, or five";

    private Guarded() {}

    /** Asks for the password; its secrets lie in {@code folder/config}. */
    static Door login(Path folder) {
        return new Door(
                true, Set.of(), Set.of(), Optional.empty(), Optional.of(folder.resolve("config")), Optional.empty());
    }

    /** Behind a proxy on this machine that leads the name desk.example to it. */
    static Door proxied(Path folder) {
        return new Door(
                true,
                Set.of("desk.example"),
                Set.of("127.0.0.1"),
                Optional.empty(),
                Optional.of(folder.resolve("config")),
                Optional.empty());
    }

    static Secrets secrets(Path folder) {
        return Secrets.in(folder.resolve("config"));
    }

    static OpenedDesk open(Path folder, Door door, boolean readOnly, Clock clock) {
        Path store = folder.resolve("trial.duckdb");
        if (!store.toFile().exists()) {
            TrialStore.copy(store);
        }
        return OpenedDesk.on(settings(store, "127.0.0.1", door, readOnly, clock));
    }

    static Settings settings(Path store, String listen, Door door, boolean readOnly, Clock clock) {
        return new Settings(
                store, listen, 0, readOnly, Optional.empty(), lexicon -> Sample::read, OpenedDesk.INTAKE, clock, door);
    }
}
