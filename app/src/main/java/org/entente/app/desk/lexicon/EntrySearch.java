package org.entente.app.desk.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.WordClass;
import org.entente.engine.ontology.Ontology;

/** Finds entries of the lexicon by what somebody types: a word, an id, a class such as {@code $weapon}. */
public final class EntrySearch {
    private final Lexicon lexicon;
    private final Map<String, List<String>> classes;

    public EntrySearch(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = lexicon.classes().stream()
                .collect(Collectors.toMap(each -> "$" + each.name(), WordClass::written, (a, b) -> a));
    }

    /**
     * Entries in the order of their ids.
     *
     * @param said every word of it must begin a word of the entry, of a class that it uses, of its id or of its code's
     *     label; empty for all
     * @param code the code of the entry begins with it, or it is the name of an operator; empty for all
     */
    public List<Entry> find(String said, String code) {
        List<String> words = Stream.of(low(said).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return lexicon.entries().stream()
                .filter(entry -> code.isEmpty()
                        || entry.operator().equals(code)
                        || !entry.isOperator() && entry.code().startsWith(code))
                .filter(entry -> words.isEmpty() || has(entry, words))
                .toList();
    }

    private boolean has(Entry entry, List<String> words) {
        Set<String> of = words(entry);
        return words.stream().allMatch(word -> of.stream().anyMatch(each -> each.startsWith(word)));
    }

    private Set<String> words(Entry entry) {
        Stream<String> written = entry.written().values().stream().flatMap(List::stream);
        Stream<String> inClasses = entry.written().values().stream()
                .flatMap(List::stream)
                .filter(word -> word.startsWith("$"))
                .flatMap(word -> classes.getOrDefault(word, List.of()).stream());
        Stream<String> label = Ontology.cameo(entry.code()).stream().map(code -> code.label());
        return Stream.of(
                        written,
                        inClasses,
                        label,
                        Stream.of(entry.id(), entry.id().replace('-', ' '), entry.operator()))
                .flatMap(each -> each)
                .map(EntrySearch::low)
                .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.split(" "))))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
