package org.entente.app.desk.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.render.Labels;
import org.entente.app.render.Shown;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Quantity;
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
}
