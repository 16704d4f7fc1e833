package org.entente.app.watch.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * How often a feed wishes to be asked: {@code ttl} and {@code sy:updatePeriod} say after how long, {@code skipHours} and
 * {@code skipDays} when not at all. Hours and days are those of GMT.
 */
public record Tempo(Duration atLeast, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    /** A feed that says "yearly" means that it does not know. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int HOURS_IN_A_WEEK = 168;

    public static final Tempo ANY = new Tempo(Duration.ZERO, Set.of(), Set.of());

    public Tempo {
        atLeast = atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /** The first time after {@code now} at which the feed may be asked again. */
    public Instant next(Instant now) {
        ZonedDateTime time = now.plus(atLeast).atZone(ZoneOffset.UTC);
        for (int hours = 0; hours < HOURS_IN_A_WEEK && skips(time); hours++) {
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        // Who skips every hour of every day cannot mean it.
        return skips(time) ? now.plus(LONGEST) : time.toInstant();
    }

    private boolean skips(ZonedDateTime time) {
        return skipHours.contains(time.getHour()) || skipDays.contains(time.getDayOfWeek());
    }
}
