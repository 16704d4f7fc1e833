package org.entente.app.watch.http;

import java.time.Duration;

/**
 * How a program behaves in the network.
 *
 * @param name the header User-Agent, with the program's name and version
 * @param delay between two requests to one host
 * @param longest how long a response may take, all in all
 * @param mostBytes how large one may be, also when decompressed
 */
public record Manners(String name, Duration delay, Duration longest, int mostBytes) {
    public static final Duration DELAY = Duration.ofSeconds(2);
    public static final Duration LONGEST = Duration.ofSeconds(60);
    public static final int MOST_BYTES = 20_000_000;
}
