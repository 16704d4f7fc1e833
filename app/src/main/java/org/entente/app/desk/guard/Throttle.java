package org.entente.app.desk.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses. From the fourth wrong try on, an address waits twice as long after each, up to a quarter of an
 * hour; and so do all addresses together after 30, up to 16 seconds, so that many machines do not help; an
 * address that has logged in before does not wait for those. A try counts before it is looked at: a hundred at once are a
 * hundred.
 */
public final class Throttle {
    private static final int FREE = 3;
    private static final int FREE_OF_ALL = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_OF_ALL = Duration.ofSeconds(16);

    /** After so long without a wrong try all is forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    /** Addresses that are remembered; the one that tried least recently goes first. */
    static final int MOST = 10_000;

    /** Wrong tries without a right one, and when the next is allowed. */
    private record Tries(int number, Instant last, Instant next) {
        static final Tries NONE = new Tries(0, Instant.MIN, Instant.MIN);

        Tries since(Instant now) {
            return number > 0 && last.plus(MEMORY).isBefore(now) ? NONE : this;
        }

        Tries another(Instant now, int free, Duration longest) {
            int over = Math.max(0, number + 1 - free);
            // 1 s, 2 s, 4 s ...; beyond 2^20 it is the longest anyway.
            Duration wait = over == 0 ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(over - 1, 20));
            return new Tries(number + 1, now, now.plus(wait.compareTo(longest) > 0 ? longest : wait));
        }
    }

    private final Clock clock;
    private final Map<String, Tries> addresses = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Boolean> friends = new LinkedHashMap<>(16, 0.75f, true);
    private Tries all = Tries.NONE;

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try of this address; returns how long it has to wait instead, zero if it may be looked at. */
    public synchronized Duration attempt(String address) {
        Instant now = clock.instant();
        String from = neighbourhood(address);
        Tries own = addresses.getOrDefault(from, Tries.NONE).since(now);
        all = all.since(now);
        boolean friend = friends.get(from) != null;
        Instant next = friend || own.next().isAfter(all.next()) ? own.next() : all.next();
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        addresses.put(from, own.another(now, FREE, LONGEST));
        forgetOldest(addresses);
        if (!friend) {
            all = all.another(now, FREE_OF_ALL, LONGEST_OF_ALL);
        }
        return Duration.ZERO;
    }

    /** The try was right: of this address nothing is held against anybody. */
    public synchronized void succeeded(String address) {
        String from = neighbourhood(address);
        Tries own = addresses.remove(from);
        if (own != null && friends.get(from) == null) {
            int others = Math.max(0, all.number() - own.number());
            all = others == 0 ? Tries.NONE : new Tries(others, all.last(), all.next());
        }
        friends.put(from, true);
        forgetOldest(friends);
    }

    private static void forgetOldest(Map<String, ?> map) {
        if (map.size() > MOST) {
            map.remove(map.keySet().iterator().next());
        }
    }

    synchronized int remembered() {
        return addresses.size();
    }

    /** Whoever has one address of IPv6 has the 2^64 beside it. */
    private static String neighbourhood(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
