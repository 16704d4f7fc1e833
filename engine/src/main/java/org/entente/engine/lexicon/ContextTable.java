package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.ontology.Context;

/** The words that put an event in a field, from {@code contexts.yaml}. */
public final class ContextTable {
    private final Trie<Context> words = new Trie<>();
    /** Phrases in which a word of the field means something else. */
    private final Trie<Context> others = new Trie<>();

    private final List<Illustrated> examples = new ArrayList<>();

    private ContextTable() {}

    /**
     * The table in the file {@code contexts.yaml} among {@code sources}; empty if there is none.
     *
     * @throws LexiconException with every fault
     */
    public static ContextTable read(List<LexiconSource> sources) {
        ContextTable table = new ContextTable();
        Yaml.readAll(sources, "contexts.yaml", file -> file.items().forEach(table::item));
        return table;
    }

    private void item(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, "", "context", "words", "not", "examples");
        if (!pairs.containsKey("context") || !pairs.containsKey("words")) {
            item.fault("", "a context needs \"context\" and \"words\"");
            return;
        }
        String name = pairs.get("context").text();
        try {
            Context context = Context.of(name);
            phrases(pairs.get("words"), name, words, context);
            if (pairs.containsKey("not")) {
                phrases(pairs.get("not"), name, others, context);
            }
            if (pairs.containsKey("examples")) {
                pairs.get("examples").items().forEach(example -> example(example, context));
            }
        } catch (IllegalArgumentException e) {
            item.fault("", "unknown context \"" + name + "\"");
        }
    }

    private static void phrases(Yaml list, String entry, Trie<Context> trie, Context context) {
        Set<String> seen = new HashSet<>();
        for (Yaml word : list.items()) {
            if (!seen.add(word.text())) {
                word.fault(entry, "\"" + word.text() + "\" stands twice; keep one");
            }
            trie.add(parts(List.of(word.text().toLowerCase(Locale.ROOT).split(" "))), context);
        }
    }

    private void example(Yaml example, Context context) {
        if (!example.text().matches(".*V\\[[^\\[\\]]+\\].*")) {
            example.fault(context.code(), "no event is marked; write V[...] around its words");
        }
        examples.add(new Illustrated(context, example.text(), example.file() + ":" + example.line()));
    }

    /** A sentence whose marked event is in the field; {@code where} it is written. */
    public record Illustrated(Context context, String text, String where) {}

    /** All examples, in the order of the file. */
    public List<Illustrated> examples() {
        return List.copyOf(examples);
    }

    /** The fields these lemmas speak of: "flood" of disasters, though not in "flood of letters". */
    public Set<Context> of(List<String> lemmas) {
        List<String> parts = parts(lemmas);
        Map<Context, BitSet> hidden = hidden(parts);
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (int i = 0; i < parts.size(); i++) {
            Trie.Found<Context> found = words.longest(parts, i);
            if (found != null) {
                for (Context context : found.values()) {
                    BitSet other = hidden.get(context);
                    if (other == null || other.nextClearBit(i) < i + found.length()) {
                        contexts.add(context);
                    }
                }
            }
        }
        return contexts;
    }

    /** Where words of a field stand in company in which they mean something else. */
    private Map<Context, BitSet> hidden(List<String> parts) {
        Map<Context, BitSet> hidden = new EnumMap<>(Context.class);
        for (int i = 0; i < parts.size(); i++) {
            Trie.Found<Context> found = others.longest(parts, i);
            if (found != null) {
                for (Context context : found.values()) {
                    hidden.computeIfAbsent(context, c -> new BitSet()).set(i, i + found.length());
                }
            }
        }
        return hidden;
    }

    /** "gold-mining" is two words, and so is "women's rights", in a text as in the table. */
    private static List<String> parts(List<String> lemmas) {
        List<String> parts = new ArrayList<>(lemmas.size());
        for (String lemma : lemmas) {
            String word = lemma.endsWith("'s") || lemma.endsWith("’s")
                    ? lemma.substring(0, lemma.length() - 2)
                    : lemma.equals("'") || lemma.equals("’") ? "" : lemma;
            if (lemma.isEmpty()) {
                parts.add(lemma); // words that do not stand together
            } else if (word.indexOf('-') < 0) {
                if (!word.isEmpty()) {
                    parts.add(word);
                }
            } else {
                Stream.of(word.split("-")).filter(part -> !part.isEmpty()).forEach(parts::add);
            }
        }
        return parts;
    }
}
