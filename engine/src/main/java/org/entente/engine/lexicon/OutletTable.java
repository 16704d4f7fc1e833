package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Outlets by their names and domains, from {@code outlets.yaml}. */
public final class OutletTable {
    private static final String INTERNATIONAL = "international";
    private static final String THE = "the";
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
    private static final Pattern PATH = Pattern.compile("[/:?#].*$");

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    private OutletTable() {}

    /**
     * The table in the file {@code outlets.yaml} among {@code sources}; empty if there is none. Where there is one of
     * ours and one of the user's, his lies over ours: what he names is as he says, the rest as we say.
     *
     * @throws LexiconException with every fault
     */
    public static OutletTable read(List<LexiconSource> sources) {
        OutletTable table = of(sources, false);
        OutletTable own = of(sources, true);
        table.byName.putAll(own.byName);
        table.byDomain.putAll(own.byDomain);
        return table;
    }

    private static OutletTable of(List<LexiconSource> sources, boolean own) {
        OutletTable table = new OutletTable();
        List<LexiconSource> files =
                sources.stream().filter(source -> source.own() == own).toList();
        Yaml.readAll(files, "outlets.yaml", file -> file.items().forEach(table::item));
        return table;
    }

    private void item(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, "", "name", "also", "domain", "of", "state-owned", "language");
        if (!pairs.containsKey("name") || !pairs.containsKey("of")) {
            item.fault("", "an outlet needs \"name\" and \"of\": the code of its state, or international");
            return;
        }
        String of = pairs.get("of").text();
        if (!of.equals(INTERNATIONAL) && !of.matches("[A-Z]{3}")) {
            item.fault(
                    pairs.get("name").text(), "\"" + of + "\" is no state; write its three letters, or international");
        }
        Outlet outlet = new Outlet(
                pairs.get("name").text(),
                of.equals(INTERNATIONAL) ? Optional.empty() : Optional.of(of),
                owner(pairs.get("state-owned")),
                pairs.containsKey("language") ? pairs.get("language").text() : "");
        names(pairs).forEach(name -> put(byName, key(name), outlet, item));
        texts(pairs.get("domain")).forEach(domain -> put(byDomain, domain.toLowerCase(Locale.ROOT), outlet, item));
    }

    private static Optional<Boolean> owner(Yaml value) {
        if (value == null) {
            return Optional.empty();
        }
        String text = value.text();
        if (!text.equals("true") && !text.equals("false")) {
            value.fault("", "\"" + text + "\" is neither true nor false");
        }
        return Optional.of(text.equals("true"));
    }

    private static List<String> names(Map<String, Yaml> pairs) {
        List<String> names = new ArrayList<>(List.of(pairs.get("name").text()));
        names.addAll(texts(pairs.get("also")));
        return names;
    }

    private static List<String> texts(Yaml list) {
        return list == null ? List.of() : list.texts();
    }

    private static void put(Map<String, Outlet> map, String key, Outlet outlet, Yaml item) {
        if (map.put(key, outlet) != null) {
            item.fault(outlet.name(), "\"" + key + "\" names another outlet too; keep it where it is sure");
        }
    }

    /** Without case, accents, signs and a leading "the". */
    private static String key(String name) {
        List<String> words = ActorTable.words(name.toLowerCase(Locale.ROOT));
        boolean the = words.size() > 1 && words.get(0).equals(THE);
        return String.join(" ", the ? words.subList(1, words.size()) : words);
    }

    /** The outlet of this name or, where it has none of ours, of this address: {@code "https://www.corriere.it/a"}. */
    public Optional<Outlet> find(String name, String address) {
        Outlet named = byName.get(key(name));
        return Optional.ofNullable(named).or(() -> byAddress(address)).or(() -> byAddress(name));
    }

    /** The outlets by the names they go by, without case, accents, signs and a leading "the", and by their domains. */
    public SortedMap<String, Outlet> names() {
        SortedMap<String, Outlet> names = new TreeMap<>(byDomain);
        names.putAll(byName);
        return Collections.unmodifiableSortedMap(names);
    }

    private Optional<Outlet> byAddress(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String bare = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
        String host = PATH.matcher(bare).replaceFirst("");
        for (int dot = -1; ; ) {
            Outlet outlet = byDomain.get(host.substring(dot + 1));
            if (outlet != null) {
                return Optional.of(outlet);
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return Optional.empty();
            }
        }
    }
}
