package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.engine.ontology.Context;

/** The words that put an event in a field, from {@code contexts.yaml}. */
public final class ContextTable {
    private final Trie<Context> words = new Trie<>();

    private ContextTable() {}

    /**
     * The table in the file {@code contexts.yaml} among {@code sources}; empty if there is none.
     *
     * @throws LexiconException with every fault
     */
    public static ContextTable read(List<LexiconSource> sources) {
        ContextTable table = new ContextTable();
        List<Problem> problems = new ArrayList<>();
        for (LexiconSource source : sources) {
            if (source.name().equals("contexts.yaml")) {
                Yaml.open(source, problems).ifPresent(file -> file.items().forEach(table::item));
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return table;
    }

    private void item(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, "", "context", "words");
        if (!pairs.containsKey("context") || !pairs.containsKey("words")) {
            item.fault("", "a context needs \"context\" and \"words\"");
            return;
        }
        try {
            Context context = Context.of(pairs.get("context").text());
            for (String word : pairs.get("words").texts()) {
                words.add(List.of(word.toLowerCase(Locale.ROOT).split("[ -]+")), context);
            }
        } catch (IllegalArgumentException e) {
            item.fault("", "unknown context \"" + pairs.get("context").text() + "\"");
        }
    }

    /** The fields these lemmas speak of. */
    public Set<Context> of(List<String> lemmas) {
        List<String> parts = parts(lemmas);
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (int i = 0; i < parts.size(); i++) {
            Trie.Found<Context> found = words.longest(parts, i);
            if (found != null) {
                contexts.addAll(found.values());
            }
        }
        return contexts;
    }

    /** "gold-mining" is two words here as in the table. */
    private static List<String> parts(List<String> lemmas) {
        List<String> parts = new ArrayList<>(lemmas.size());
        for (String lemma : lemmas) {
            if (lemma.indexOf('-') < 1) {
                parts.add(lemma);
            } else {
                parts.addAll(List.of(lemma.split("-")));
            }
        }
        return parts;
    }
}
