package org.entente.app.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** FIPS 10-4 country codes, in which GDELT gives its places, and ISO 3166 alpha-3. */
public final class FipsCountries {
    private static final Map<String, String> ISO = CodeTable.read("fips");
    private static final Map<String, String> FIPS = turned();

    private FipsCountries() {}

    /** {@code iso("AJ")} is {@code "AZE"}; empty for seas, reefs and what we are not sure of. */
    public static Optional<String> iso(String fips) {
        return Optional.ofNullable(ISO.get(fips));
    }

    /** {@code fips("AZE")} is {@code "AJ"}; of several, the first in the order of the letters. */
    public static Optional<String> fips(String iso) {
        return Optional.ofNullable(FIPS.get(iso));
    }

    private static Map<String, String> turned() {
        Map<String, String> fips = new HashMap<>();
        ISO.forEach((two, three) -> fips.merge(three, two, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return fips;
    }
}
