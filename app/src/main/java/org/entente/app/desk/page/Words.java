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
import org.entente.app.render.Shown;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Status;

/** Values as the pages write them. */
public final class Words {
    private static final int BEGINNING = 90;

    /** A sentence that goes on is cut there. */
    private static final int LINE = 140;

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

    public static String outlet(String name) {
        return name.isBlank() ? "no outlet named" : name;
    }

    /** {@code "12 killed"}, {@code "300 to 400 ton of wheat"}. */
    public static String quantity(Quantity quantity) {
        return Labels.quantity(quantity);
    }

    /** By whose account. */
    public static String teller(Attribution attribution) {
        return Labels.teller(attribution);
    }

    /** {@code "CONSULT/visit"}. */
    public static String type(Cameo code) {
        return Labels.type(code);
    }

    /** What the quad class of a code means. */
    public static String quad(Cameo code) {
        return switch (code.quad()) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            case 4 -> "material conflict";
            default -> "a statement";
        };
    }

    /** What a status says, and whether it counts. */
    public static String status(Status status) {
        return switch (status) {
            case HAPPENED -> "told as done; it counts as a deed";
            case ONGOING -> "told as under way; it counts as a deed";
            case PLANNED -> "announced or intended, not told as done; it does not count as a deed";
            case WISHED -> "hoped for or offered, not told as done; it does not count as a deed";
            case DEMANDED -> "asked for by somebody, not told as done; it does not count as a deed";
            case DENIED -> "said not to be so; it does not count as a deed";
            case HYPOTHETICAL -> "told under a condition or as a possibility; it does not count as a deed";
        };
    }

    public static String language(String code) {
        return code.equals("und") ? "not known" : Labels.language(code);
    }

    /** {@code "87 %"}. */
    public static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** What somebody else wrote, with what would turn or hide letters shown: see {@link Shown}. */
    public static String shown(String text) {
        return Shown.text(text);
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

    /** The beginning of a sentence, for a line. */
    public static String cut(String sentence) {
        int end = sentence.lastIndexOf(' ', LINE);
        return sentence.length() <= LINE ? sentence : sentence.substring(0, end > 0 ? end : LINE) + " …";
    }

    /** {@code "bad date"} for {@code "bad_date"}. */
    public static String plain(String code) {
        return code.replace('_', ' ');
    }

    /** The title of an article; where it has none, how it begins. */
    public static String begin(Article article) {
        String text = article.title().isBlank() ? article.text().strip() : article.title();
        String line = text.lines().findFirst().orElse("");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + " …";
    }
}
