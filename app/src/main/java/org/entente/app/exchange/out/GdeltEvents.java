package org.entente.app.exchange.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Place;

/**
 * The 61 columns of a GDELT 2.0 event file, in order; without a header. What GDELT takes from a whole article (tone) or a
 * gazetteer (coordinates) stays empty; the geography types are then 0.
 */
final class GdeltEvents {
    private static final double DAYS = 365;
    private static final int MONTH = 30;

    private final CountryNames countries;

    GdeltEvents(CountryNames countries) {
        this.countries = countries;
    }

    List<Field<ToldEvent>> fields() {
        return Field.all(
                List.of(
                        Field.of(
                                "GLOBALEVENTID", e -> ForeignId.number(e.event().id())),
                        Field.of("SQLDATE", e -> day(e, "%04d%02d%02d")),
                        Field.of("MonthYear", e -> day(e, "%04d%02d")),
                        Field.of("Year", e -> day(e, "%04d")),
                        Field.of("FractionDate", GdeltEvents::fraction)),
                actor("Actor1", e -> e.event().source()),
                actor("Actor2", e -> e.event().target()),
                List.of(
                        Field.of("IsRootEvent", e -> e.tellings().get(0).lead() ? 1 : 0),
                        Field.of("EventCode", e -> code(e)),
                        Field.of("EventBaseCode", e -> code(e).substring(0, 3)),
                        Field.of("EventRootCode", e -> e.event().code().root()),
                        Field.of("QuadClass", e -> quad(e.event().code().root())),
                        Field.of("GoldsteinScale", e -> e.event().code().goldstein()),
                        Field.of("NumMentions", e -> e.tellings().size()),
                        Field.of("NumSources", ToldEvent::outlets),
                        Field.of("NumArticles", ToldEvent::articles),
                        Field.empty("AvgTone")),
                unplaced("Actor1Geo"),
                unplaced("Actor2Geo"),
                placed("ActionGeo", e -> e.event().place()),
                List.of(
                        Field.of("DATEADDED", GdeltEvents::added),
                        Field.of("SOURCEURL", e -> e.tellings().get(0).address())));
    }

    /** GDELT has no code of two digits: a whole root is written with a 0 behind it. */
    static String code(ToldEvent e) {
        String code = e.event().code().code();
        return code.length() == 2 ? code + "0" : code;
    }

    /** The class of each root from 01 to 20 as GDELT's files have it: unlike CAMEO's authors it counts protest as verbal. */
    static int quad(String root) {
        return "11111222333333444444".charAt(Integer.parseInt(root) - 1) - '0';
    }

    private List<Field<ToldEvent>> actor(String prefix, Function<ToldEvent, Actor> actor) {
        Function<ToldEvent, CameoActor> cameo = e -> CameoActor.of(actor.apply(e), countries);
        return List.of(
                Field.of(prefix + "Code", e -> cameo.apply(e).code()),
                Field.of(prefix + "Name", e -> actor.apply(e).name().toUpperCase(Locale.ROOT)),
                Field.of(prefix + "CountryCode", e -> cameo.apply(e).country()),
                Field.of(prefix + "KnownGroupCode", e -> cameo.apply(e).group()),
                Field.empty(prefix + "EthnicCode"),
                Field.empty(prefix + "Religion1Code"),
                Field.empty(prefix + "Religion2Code"),
                Field.of(prefix + "Type1Code", e -> cameo.apply(e).type()),
                Field.empty(prefix + "Type2Code"),
                Field.empty(prefix + "Type3Code"));
    }

    private List<Field<ToldEvent>> unplaced(String prefix) {
        return placed(prefix, e -> Place.UNKNOWN);
    }

    private List<Field<ToldEvent>> placed(String prefix, Function<ToldEvent, Place> place) {
        return List.of(
                Field.of(prefix + "_Type", e -> GdeltPlace.of(place.apply(e), countries)
                        .type()),
                Field.of(prefix + "_FullName", e -> GdeltPlace.of(place.apply(e), countries)
                        .name()),
                Field.of(prefix + "_CountryCode", e -> GdeltPlace.of(place.apply(e), countries)
                        .country()),
                Field.empty(prefix + "_ADM1Code"),
                Field.empty(prefix + "_ADM2Code"),
                Field.empty(prefix + "_Lat"),
                Field.empty(prefix + "_Long"),
                Field.empty(prefix + "_FeatureID"));
    }

    private static String day(ToldEvent e, String format) {
        LocalDate day = e.day();
        return String.format(Locale.ROOT, format, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String fraction(ToldEvent e) {
        LocalDate day = e.day();
        double part = (day.getMonthValue() * MONTH + day.getDayOfMonth()) / DAYS;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }

    /** No clock: the day on which the event was first reported. */
    private static String added(ToldEvent e) {
        LocalDate day = e.tellings().get(0).published().orElse(e.day());
        return day.toString().replace("-", "") + "000000";
    }
}
