package org.entente.app.watch.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /** The time it names, at most a week from now; empty if it cannot be read. */
    static Optional<Instant> of(String value, Instant now) {
        Instant last = now.plus(LONGEST);
        return time(value.strip(), now, last).map(t -> t.isAfter(last) ? last : t);
    }

    private static Optional<Instant> time(String value, Instant now, Instant last) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        if (value.matches("[0-9]+")) {
            return Optional.of(last);
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
