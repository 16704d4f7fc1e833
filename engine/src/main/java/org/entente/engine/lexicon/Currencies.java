package org.entente.engine.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs and names of money, from {@code currencies.yaml}: {@code "US dollar"}, {@code "€"}, {@code "rupee"}. */
public final class Currencies {
    private final Trie<String> words = new Trie<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> ofStates = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();

    private Currencies() {}

    /**
     * The table in the file {@code currencies.yaml} among {@code sources}; empty if there is none.
     *
     * @throws LexiconException with every fault
     */
    public static Currencies read(List<LexiconSource> sources) {
        Currencies table = new Currencies();
        Yaml.readAll(sources, "currencies.yaml", file -> file.items().forEach(table::item));
        return table;
    }

    private void item(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, "", "currency", "words", "nouns", "of", "signs");
        if (!pairs.containsKey("currency") || !pairs.containsKey("words")) {
            item.fault("", "a currency needs \"currency\", its ISO code, and \"words\"");
            return;
        }
        Yaml code = pairs.get("currency");
        if (!code.text().matches("[A-Z]{3}")) {
            code.fault("", "\"" + code.text() + "\" is no ISO code of a currency");
        }
        name(code.text(), code, code.text());
        sign(code.text(), code, code.text());
        texts(pairs, "words").forEach(name -> name(name, pairs.get("words"), code.text()));
        texts(pairs, "signs").forEach(sign -> sign(sign, pairs.get("signs"), code.text()));
        nouns.addAll(texts(pairs, "nouns"));
        for (String state : texts(pairs, "of")) {
            texts(pairs, "nouns").forEach(noun -> ofStates.put(state + " " + noun, code.text()));
        }
    }

    private void name(String name, Yaml place, String code) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        Trie.Found<String> before = words.longest(parts, 0);
        if (before != null && before.length() == parts.size()) {
            place.fault(code, "\"" + name + "\" is " + before.values().get(0) + " too; say whose it is, with \"of\"");
        }
        words.add(parts, code);
    }

    private void sign(String sign, Yaml place, String code) {
        if (signs.put(sign, code) != null) {
            place.fault(code, "the sign \"" + sign + "\" stands twice; keep one");
        }
    }

    private static List<String> texts(Map<String, Yaml> pairs, String key) {
        Yaml list = pairs.get(key);
        return list == null ? List.of() : list.texts();
    }

    /** The currency whose name begins at word {@code from}, the longest there is, or null: lemmas in lower case. */
    public Trie.Found<String> at(List<String> lemmas, int from) {
        return words.longest(lemmas, from);
    }

    /** The currency of a state: {@code of("EGY", "pound")} is EGP. */
    public Optional<String> of(String state, String noun) {
        return Optional.ofNullable(ofStates.get(state + " " + noun));
    }

    /** Whether a noun is money of some state, be it unsaid which: "peso". */
    public boolean isMoney(String noun) {
        return nouns.contains(noun);
    }

    /** The currency of a sign, {@code "$"} or {@code "C$"}. */
    public Optional<String> ofSign(String sign) {
        return Optional.ofNullable(signs.get(sign));
    }
}
