package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All entries, found by the head word of their predicates. */
public final class Lexicon {
    /** An entry that {@code phrase} may call up. */
    public record Call(Entry entry, Phrase phrase) {}

    /** What changes little of what a verb says. */
    private static final Set<String> PREFIXES = Set.of("re", "co", "counter");

    private final List<Entry> entries;
    private final OperatorTable operators;
    private final Map<String, Set<String>> words;
    private final List<WordClass> classes;
    private final String version;
    private final Map<String, List<Call>> verbs;
    private final Map<String, List<Call>> nouns;
    private final Map<String, List<Call>> adjectives;

    Lexicon(
            List<Entry> entries,
            OperatorTable operators,
            Map<String, Set<String>> words,
            List<WordClass> classes,
            String version) {
        this.entries = List.copyOf(entries);
        this.operators = operators;
        this.words = words;
        this.classes = List.copyOf(classes);
        this.version = version;
        this.verbs = index(Entry::verbs);
        this.nouns = index(Entry::nouns);
        this.adjectives = index(Entry::adjectives);
    }

    private Map<String, List<Call>> index(Function<Entry, List<Phrase>> phrases) {
        Map<String, List<Call>> index = new HashMap<>();
        for (Entry entry : entries) {
            for (Phrase phrase : phrases.apply(entry)) {
                index.computeIfAbsent(phrase.head(), h -> new ArrayList<>()).add(new Call(entry, phrase));
            }
        }
        return index;
    }

    /** All entries, operators too, by id. */
    public List<Entry> entries() {
        return entries;
    }

    public OperatorTable operators() {
        return operators;
    }

    /** All classes of words, by name. */
    public List<WordClass> classes() {
        return classes;
    }

    /** A hash of all files: two lexicons with the same version code alike. */
    public String version() {
        return version;
    }

    /** The words of a class the coder itself uses ("speech", "hedge"); empty if no file defines it. */
    public Set<String> words(String name) {
        return words.getOrDefault(name, Set.of());
    }

    /** The entries of a verb; of one that they do not know with a prefix before it, "re-enter", those of the rest. */
    public List<Call> verbs(String lemma) {
        List<Call> own = verbs.get(lemma);
        if (own != null) {
            return own;
        }
        int hyphen = lemma.indexOf('-');
        return hyphen > 0 && PREFIXES.contains(lemma.substring(0, hyphen))
                ? verbs.getOrDefault(lemma.substring(hyphen + 1), List.of())
                : List.of();
    }

    public List<Call> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    public List<Call> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }
}
