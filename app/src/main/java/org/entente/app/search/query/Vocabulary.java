package org.entente.app.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.search.query.Candidate.Rank;
import org.entente.app.search.query.Meaning.Teller;
import org.entente.app.search.query.Meaning.Who;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Outlet;
import org.entente.engine.lexicon.Trie;

/** All names and words that mean something by themselves, found by the words they are made of. Made once. */
public final class Vocabulary {
    private final Trie<Candidate> names = new Trie<>();
    private final List<Candidate> all = new ArrayList<>();
    private final Map<String, Set<Who>> sharing = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Map<String, String> called = new HashMap<>();
    private final ContextTable contexts;

    private Vocabulary(ContextTable contexts) {
        this.contexts = contexts;
    }

    /**
     * @param items the actors' tables
     * @param lexicon for the words that kinds of event go by
     * @param outlets by the names they go by
     */
    public static Vocabulary of(
            List<Listed> items, Lexicon lexicon, ContextTable contexts, Map<String, Outlet> outlets) {
        Vocabulary made = new Vocabulary(contexts);
        new TableWords(made).add(items);
        OntologyWords.of(lexicon).forEach(made::add);
        outlets.forEach((name, outlet) -> made.add(Candidate.of(name, Rank.OUTLET, new Teller(outlet.name()))));
        return made;
    }

    /** What a store knows beside the tables: the outlets of its articles, and actors of data sets imported. */
    public static Vocabulary ofStore(Collection<String> outlets, Map<String, String> actors) {
        Vocabulary made = new Vocabulary(null);
        outlets.forEach(outlet -> made.add(Candidate.of(outlet, Rank.OUTLET, new Teller(outlet))));
        actors.forEach((code, name) -> {
            made.add(Candidate.of(code, Rank.CODE, new Who(code, name, "")));
            made.add(Candidate.of(name, Rank.STORED, new Who(code, name, "")));
        });
        return made;
    }

    void add(Candidate candidate) {
        List<String> words = Word.texts(candidate.name());
        if (!words.isEmpty()) {
            names.add(words, candidate);
            all.add(candidate);
        }
    }

    /** That a state's name holds a word with others: "Korea". */
    void share(String word, Who state) {
        sharing.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(state);
    }

    /** That the tables know the members of an organisation. */
    void body(String code) {
        bodies.add(code);
    }

    /** The name that goes with a code. */
    void call(String code, String name) {
        called.putIfAbsent(code, name);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(called.get(code));
    }

    /** The longest name that begins with word {@code at}; null if there is none. */
    Trie.Found<Candidate> longest(List<String> words, int at) {
        return names.longest(words, at);
    }

    /** The states of whose names the word is a part. */
    List<Who> sharing(String word) {
        return List.copyOf(sharing.getOrDefault(word, Set.of()));
    }

    /** Whether the members of an organisation are known. */
    boolean hasMembers(String code) {
        return bodies.contains(code);
    }

    /** What fields a word speaks of; none here if it is a vocabulary of a store. */
    List<Meaning> fields(String word) {
        return contexts == null
                ? List.of()
                : contexts.of(List.of(word)).stream()
                        .map(Meaning.Field::new)
                        .map(Meaning.class::cast)
                        .toList();
    }

    /** Every name, in the order in which they came. */
    List<Candidate> all() {
        return all;
    }

    /** The words of all names, each with the way it is written and how likely it is meant. */
    Map<String, Spelling.Known> words() {
        Map<String, Spelling.Known> words = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            for (Word word : Word.of(candidate.name())) {
                words.merge(
                        word.text(),
                        new Spelling.Known(word.typed(), candidate.rank().ordinal()),
                        Spelling.Known::likelier);
            }
        }
        return words;
    }
}
