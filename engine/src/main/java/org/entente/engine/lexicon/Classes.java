package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Named word classes: {@code $weapon} in an entry stands for the words of the class {@code weapon}. */
final class Classes {
    private final Map<String, Yaml> lists = new HashMap<>();
    private final Map<String, List<String>> expanded = new HashMap<>();

    void add(Yaml file) {
        file.pairs().forEach((name, list) -> {
            Yaml before = lists.putIfAbsent(name, list);
            if (before != null) {
                list.fault("$" + name, "this class stands in " + before.file() + ":" + before.line() + " too");
            }
        });
    }

    /** Reads every class once, so that a fault in one that no entry uses is found too. */
    void check() {
        lists.forEach((name, list) -> words("$" + name, list, "$" + name, new LinkedHashSet<>()));
    }

    /** The words of a list, its classes replaced by their words. */
    List<String> words(Yaml list, String entry) {
        List<String> words = new ArrayList<>();
        for (Yaml item : list.items()) {
            words.addAll(words(item.text(), item, entry, new LinkedHashSet<>()));
        }
        return words;
    }

    /** Every class as its file has it, by name. */
    List<WordClass> written() {
        return lists.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(c -> new WordClass(
                        c.getKey(),
                        c.getValue().texts(),
                        c.getValue().file(),
                        c.getValue().line()))
                .toList();
    }

    /** The words of a class by name; empty if there is no such class. */
    List<String> named(String name) {
        Yaml list = lists.get(name);
        return list == null ? List.of() : words("$" + name, list, "$" + name, new LinkedHashSet<>());
    }

    private List<String> words(String word, Yaml place, String entry, Set<String> open) {
        if (!word.startsWith("$")) {
            if (word.isEmpty()) {
                place.fault(entry, "an empty word");
                return List.of();
            }
            return List.of(word.toLowerCase(Locale.ROOT));
        }
        String name = word.substring(1);
        Yaml list = lists.get(name);
        if (list == null) {
            place.fault(entry, "no class named " + word);
            return List.of();
        }
        if (!open.add(name)) {
            place.fault(entry, "class " + word + " contains itself");
            return List.of();
        }
        List<String> known = expanded.get(name);
        if (known == null) {
            known = new ArrayList<>();
            for (Yaml item : list.items()) {
                known.addAll(words(item.text(), item, entry, open));
            }
            expanded.put(name, known);
        }
        open.remove(name);
        return known;
    }
}
