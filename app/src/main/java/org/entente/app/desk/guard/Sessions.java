package org.entente.app.desk.guard;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has logged in. A session's name is random and known to its browser only; here its digest is kept, on disk too, so
 * that a restart ends none. It ends twelve hours after it was last used, after a week, by logging out, and with the
 * password that it began with.
 */
public final class Sessions {
    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);

    /** More at a time are not kept: the one that was used least recently ends. */
    static final int MOST = 1_000;

    /** When it was last used is written down no more often than this. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private record Session(String digest, String stamp, Instant begun, Instant seen) {
        boolean isOver(Instant now) {
            return seen.plus(IDLE).isBefore(now) || begun.plus(LONGEST).isBefore(now);
        }
    }

    private final Path file;
    private final Clock clock;
    private final SecureRandom random;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Sessions(Path file, Clock clock, SecureRandom random) {
        this.file = file;
        this.clock = clock;
        this.random = random;
        SecretFile.read(file).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 4)
                .map(parts -> new Session(parts[0], parts[1], Instant.parse(parts[2]), Instant.parse(parts[3])))
                .forEach(session -> sessions.put(session.digest(), session));
    }

    /**
     * Begins one and returns its name.
     *
     * @param stamp of the password: see {@link Secrets#stamp}
     */
    synchronized String begin(String stamp) {
        String name = Digests.random(random);
        Instant now = clock.instant();
        sessions.values().removeIf(session -> session.isOver(now));
        if (sessions.size() >= MOST) {
            sessions.values().stream()
                    .min(Comparator.comparing(Session::seen))
                    .ifPresent(session -> sessions.remove(session.digest()));
        }
        Session session = new Session(Digests.of(name), stamp, now, now);
        sessions.put(session.digest(), session);
        keep();
        return name;
    }

    /** Whether this is the name of one that is not over. */
    synchronized boolean holds(String name, String stamp) {
        Session session = sessions.get(Digests.of(name));
        Instant now = clock.instant();
        if (session == null || session.isOver(now) || !Digests.same(session.stamp(), stamp)) {
            return false;
        }
        if (session.seen().plus(NOTED).isBefore(now)) {
            sessions.put(session.digest(), new Session(session.digest(), stamp, session.begun(), now));
            keep();
        }
        return true;
    }

    synchronized void end(String name) {
        if (sessions.remove(Digests.of(name)) != null) {
            keep();
        }
    }

    private void keep() {
        List<String> lines = new ArrayList<>();
        sessions.values()
                .forEach(session -> lines.add(String.join(
                        "\t",
                        session.digest(),
                        session.stamp(),
                        session.begun().toString(),
                        session.seen().toString())));
        SecretFile.write(file, lines);
    }
}
