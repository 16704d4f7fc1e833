package org.entente.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.LexiconSource;

/** How the files of a lexicon differ from what they were: {@code events/04-consult.yaml changed}, in order of names. */
record Difference(List<String> files) {
    private static final int SHOWN = 3;

    static Difference between(List<LexiconSource> before, List<LexiconSource> after) {
        Map<String, String> old = texts(before);
        Map<String, String> young = texts(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (!old.containsKey(name)) {
                files.add(name + " added");
            } else if (!young.containsKey(name)) {
                files.add(name + " removed");
            } else if (!old.get(name).equals(young.get(name))) {
                files.add(name + " changed");
            }
        }
        return new Difference(files);
    }

    private static Map<String, String> texts(List<LexiconSource> files) {
        return files.stream()
                .collect(Collectors.toMap(LexiconSource::name, LexiconSource::text, (a, b) -> b, TreeMap::new));
    }

    boolean isNone() {
        return files.isEmpty();
    }

    @Override
    public String toString() {
        int more = files.size() - SHOWN;
        String shown = files.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
