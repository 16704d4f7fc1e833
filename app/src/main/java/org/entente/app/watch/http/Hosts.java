package org.entente.app.watch.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Takes turns: one request a host at a time, with a while between two, and none while a host asks for rest. */
final class Hosts {
    /** A robots.txt may not bring everything to a standstill. */
    private static final Duration SLOWEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Pause pause;
    private final Duration delay;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        private final ReentrantLock turn = new ReentrantLock(true);
        private Duration delay;
        private Instant next = Instant.MIN;
        private volatile Instant rest = Instant.MIN;

        private Host(Duration delay) {
            this.delay = delay;
        }
    }

    /** What is done in a turn. */
    interface Work<T> {
        T run();
    }

    Hosts(Clock clock, Pause pause, Duration delay) {
        this.clock = clock;
        this.pause = pause;
        this.delay = delay;
    }

    /** Waits for the host's turn and does the work. */
    <T> T inTurn(String name, Work<T> work) {
        Host host = host(name);
        host.turn.lock();
        try {
            pause.until(host.next);
            T done = work.run();
            host.next = clock.instant().plus(host.delay);
            return done;
        } finally {
            host.turn.unlock();
        }
    }

    /** The host wishes so much time between two requests; it gets it if it is more than usual. */
    void slower(String name, Duration wish) {
        Host host = host(name);
        Duration granted = wish.compareTo(SLOWEST) > 0 ? SLOWEST : wish;
        host.turn.lock();
        try {
            if (granted.compareTo(host.delay) > 0) {
                host.delay = granted;
                host.next = host.next == Instant.MIN ? host.next : host.next.plus(granted.minus(delay));
            }
        } finally {
            host.turn.unlock();
        }
    }

    void restUntil(String name, Instant time) {
        host(name).rest = time;
    }

    /** Until when the host is to be left alone, if it is. */
    Optional<Instant> rest(String name) {
        return Optional.of(host(name).rest).filter(clock.instant()::isBefore);
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, n -> new Host(delay));
    }
}
