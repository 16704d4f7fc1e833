package org.entente.app.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Sector;

/** The words with which ICEWS says whose part acts, and actors by the names it writes. */
public final class IcewsWords {
    private static final String NOBODY = "-";
    private static final Map<String, String> ACTORS = CodeTable.read("icews-actors").entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));

    private record Phrase(Pattern words, Sector sector) {}

    private static final List<Phrase> PHRASES = CodeTable.read("icews-sectors").entrySet().stream()
            .map(e -> new Phrase(pattern(e.getKey()), Sector.valueOf(e.getValue())))
            .toList();

    private IcewsWords() {}

    /** The sector that the words tell: {@code sector("Foreign Affairs")} is GOV, {@code sector("Armed Rebels")} REB. */
    public static Optional<Sector> sector(String words) {
        return PHRASES.stream()
                .filter(phrase -> phrase.words().matcher(words).find())
                .map(Phrase::sector)
                .findFirst();
    }

    /** The code for a name that our tables do not have: {@code actor("Viet Nam")} is {@code "VNM"}. */
    public static Optional<String> actor(String name) {
        return Optional.ofNullable(ACTORS.get(name.toLowerCase(Locale.ROOT))).filter(code -> !code.equals(NOBODY));
    }

    /** Whole words, in the singular or the plural, whatever their case. */
    private static Pattern pattern(String phrase) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?:s|es)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
