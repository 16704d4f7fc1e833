package org.entente.engine.text;

import java.util.Locale;
import java.util.Map;

/** Mends the lemmas that the parser's word list gets wrong, and leaves numbers as they are written. */
final class Lemmas {
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("ended", "end"),
            Map.entry("happened", "happen"),
            Map.entry("performed", "perform"),
            Map.entry("provided", "provide"),
            Map.entry("lambasted", "lambast"),
            Map.entry("axed", "axe"),
            Map.entry("axing", "axe"),
            Map.entry("fulfilled", "fulfil"),
            Map.entry("deregistered", "deregister"),
            Map.entry("greenlighted", "greenlight"),
            Map.entry("kettled", "kettle"),
            Map.entry("kettling", "kettle"));
    private static final Map<String, String> WRONG = Map.of(
            "instal", "install",
            "ax", "axe",
            "datum", "data",
            "medium", "media");

    private Lemmas() {}

    static String of(String form, String given, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.startsWith("VB") && VERBS.containsKey(lower)) {
            return VERBS.get(lower);
        }
        String lemma = given.toLowerCase(Locale.ROOT);
        if (lemma.startsWith("#")) {
            return lower.endsWith("s") && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
        }
        if (tag.startsWith("VB") && lower.contains("is") && lemma.endsWith("ize") && !lower.contains("iz")) {
            return lemma.substring(0, lemma.length() - 3) + "ise"; // as written: "organised" is organise
        }
        return WRONG.getOrDefault(lemma, lemma);
    }
}
