package org.entente.app.desk.page;

import java.time.LocalDate;
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
}
