package org.entente.app.render;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.When;

/** Dates, codes and tellers as a reader would write them. */
public final class Labels {
    private Labels() {}

    /** {@code 2024-02-17}, {@code 2023-09-19..20}, {@code 2001-09}, {@code 2022}, {@code 2015..2018}, {@code unknown}. */
    public static String when(When when) {
        return switch (when.precision()) {
            case UNKNOWN -> "unknown";
            case DAY -> range(when.start().toString(), when.end().toString());
            case MONTH -> range(month(when.start()), month(when.end()));
            case YEAR -> range(year(when.start()), year(when.end()));
        };
    }

    /** The sentence that tells an event first, or what stands in its place where texts are not kept. */
    public static String sentence(StoredEvent event) {
        return event.first().sentence().orElse("(its text is not kept)");
    }

    static String month(LocalDate date) {
        return date.toString().substring(0, date.toString().lastIndexOf('-'));
    }

    private static String year(LocalDate date) {
        return month(date).substring(0, month(date).lastIndexOf('-'));
    }

    /** {@code "French"} for {@code "fr"}; the code itself where Java knows no name. */
    public static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The second date without what it shares with the first. */
    private static String range(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        String[] a = from.split("-");
        String[] b = to.split("-");
        int shared = 0;
        while (shared < b.length - 1 && a[shared].equals(b[shared])) {
            shared++;
        }
        return from + ".." + String.join("-", Arrays.copyOfRange(b, shared, b.length));
    }

    /** {@code CONSULT/visit}, {@code ACCUSE}, {@code STATEMENT}. */
    public static String type(Cameo code) {
        return code.mode().isEmpty() ? code.typeName() : code.typeName() + "/" + code.mode();
    }

    /** {@code "12 killed"}, {@code "300 to 400 ton of wheat"}. */
    public static String quantity(Quantity q) {
        String number = Numbers.plain(q.value()) + (q.most() > q.value() ? " to " + Numbers.plain(q.most()) : "");
        String what = q.kind().equals("money") || q.kind().equals("count") ? q.unit() : q.kind();
        return number + " " + what + (q.of().isEmpty() ? "" : " of " + q.of());
    }

    /** The speaker with the actor he speaks for; {@code "the author"} for the article's own voice. */
    public static String teller(Attribution attribution) {
        if (attribution.kind() == Attribution.Kind.AUTHOR) {
            return "the author";
        }
        String name = Wrapped.clean(attribution.name());
        if (attribution.actor().isNone()) {
            return name.isEmpty() ? "an unnamed source" : name;
        }
        String label = attribution.actor().label();
        return name.isEmpty() || name.equals(label) ? label : name + " (" + label + ")";
    }
}
