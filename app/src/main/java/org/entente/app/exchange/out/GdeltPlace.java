package org.entente.app.exchange.out;

import org.entente.app.codes.FipsCountries;
import org.entente.engine.ontology.Place;

/**
 * A place as GDELT writes it.
 *
 * @param type 0 unknown, 1 a country, 3 a place in the United States, 4 a place elsewhere
 * @param country FIPS 10-4, empty where unknown
 */
record GdeltPlace(int type, String name, String country) {
    private static final GdeltPlace UNKNOWN = new GdeltPlace(0, "", "");
    private static final int COUNTRY = 1;
    private static final int IN_THE_STATES = 3;
    private static final int ELSEWHERE = 4;

    static GdeltPlace of(Place place, CountryNames countries) {
        String fips = FipsCountries.fips(place.country()).orElse("");
        if (!place.isKnown() || fips.isEmpty()) {
            return UNKNOWN;
        }
        String state = countries.name(place.country());
        if (place.name().equals(state)) {
            return new GdeltPlace(COUNTRY, state, fips);
        }
        int type = place.country().equals("USA") ? IN_THE_STATES : ELSEWHERE;
        return new GdeltPlace(type, state.isEmpty() ? place.name() : place.name() + ", " + state, fips);
    }
}
