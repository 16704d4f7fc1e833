package org.entente.app.desk.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.render.Labels;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Status;

/** Values as the pages write them. */
public final class Words {
    private Words() {}

    public static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("no date");
    }

    public static String when(StoredEvent event) {
        return Labels.when(event.when());
    }

    /** Who acts or is acted upon; what a template links is the code. */
    public static String actor(Actor actor) {
        return actor.isNone() ? "nobody named" : actor.label();
    }

    /** {@code +3.4}, {@code −10.0}, {@code 0.0}, with a minus that is one. */
    public static String signed(double value) {
        String text = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        return text.equals("0.0") ? text : (value < 0 ? "\u2212" : "+") + text;
    }

    /** {@code "up"} for what is friendly, {@code "down"} for what is not, for the style of a number. */
    public static String side(double value) {
        return value > 0 ? "up" : value < 0 ? "down" : "";
    }

    /** Whether it came to pass, and so counts as a deed. */
    public static boolean isDeed(StoredEvent event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    /** {@code "1 event"}, {@code "12,345 events"}. */
    public static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : one + "s");
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code "1 copy"}, {@code "2 copies"}. */
    public static String count(long number, String one, String more) {
        return number(number) + " " + (number == 1 ? one : more);
    }

    /** {@code "2024-02-17 12:30"}. */
    public static String time(LocalDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public static String time(Optional<Instant> time) {
        return time.map(instant -> time(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)))
                .orElse("never");
    }

    /** {@code "4 s"}, {@code "3 min 20 s"}, {@code "2 h 5 min"}. */
    public static String duration(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        return time.toHours() == 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    /** {@code "0.4"}, {@code "23"}. */
    public static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
    }

    /** {@code "12 kB"}, {@code "3.4 MB"}. */
    public static String bytes(long bytes) {
        if (bytes < 1_000_000) {
            return (bytes + 999) / 1000 + " kB";
        }
        boolean giga = bytes >= 1_000_000_000;
        return String.format(Locale.ROOT, "%.1f %s", bytes / (giga ? 1e9 : 1e6), giga ? "GB" : "MB");
    }

    /** What became of an article. */
    public static String state(String state) {
        return switch (state) {
            case "copy" -> "copies, not coded";
            case "unread" -> "in languages not read";
            default -> state;
        };
    }

    public static String language(String code) {
        return code.equals("und") ? "not to be told" : Labels.language(code);
    }

    /** {@code "bad date"} for {@code "bad_date"}. */
    public static String plain(String code) {
        return code.replace('_', ' ');
    }
}
