package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.search.query.Candidate.Rank;
import org.entente.app.search.query.Meaning.Phrase;
import org.entente.app.search.query.Meaning.Plain;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.engine.lexicon.Trie;

/**
 * The longest names that begin with a word, and what they mean, the likeliest first.
 *
 * @param length in words; 0 if no name begins there
 */
record Names(int length, List<Meaning> meanings) {
    private static final Names NONE = new Names(0, List.of());

    private record Ranked(Meaning meaning, int rank, int distance) {}

    private static final Comparator<Ranked> LIKELIEST = Comparator.comparingInt(Ranked::rank)
            .thenComparingInt(Ranked::distance)
            .thenComparing(ranked -> ranked.meaning().said());

    /** Those at word {@code at}, of people as they are on {@code day}. */
    static Names at(List<Vocabulary> vocabularies, List<Word> words, int at, LocalDate day) {
        List<String> texts = words.stream().map(Word::text).toList();
        List<Candidate> found = new ArrayList<>();
        int longest = 0;
        for (Vocabulary vocabulary : vocabularies) {
            Trie.Found<Candidate> names = vocabulary.longest(texts, at);
            if (names != null && names.length() >= longest) {
                if (names.length() > longest) {
                    found.clear();
                }
                longest = names.length();
                found.addAll(names.values());
            }
        }
        Word word = words.get(at);
        // In lower case "and" is no code of Andorra, and "who" no organisation; unless it is all that is typed.
        boolean small = longest == 1 && word.isLow() && SmallWords.has(word.text()) && words.size() > 1;
        return found.isEmpty() || small ? NONE : new Names(longest, meanings(found, word, day));
    }

    private static List<Meaning> meanings(List<Candidate> found, Word word, LocalDate day) {
        return found.stream()
                .flatMap(candidate -> ranked(candidate, word, day))
                .sorted(LIKELIEST)
                .map(Ranked::meaning)
                .distinct()
                .toList();
    }

    private static Stream<Ranked> ranked(Candidate candidate, Word word, LocalDate day) {
        Meaning meaning = candidate.meaning().apply(day);
        int rank = candidate.rank().ordinal();
        if (candidate.rank() == Rank.PLACE) {
            // A place says where: it is words to look for before it is its state.
            return Stream.of(new Ranked(words(candidate.name()), rank, 0), new Ranked(meaning, rank + 1, 0));
        }
        boolean code = candidate.rank() == Rank.CODE && word.typed().matches("[A-Z0-9]{2,}");
        int distance = meaning instanceof Somebody somebody && somebody.person() ? People.distance(somebody) : 0;
        return Stream.of(new Ranked(meaning, code ? -1 : rank, distance));
    }

    /** A name as words that stand in a text. */
    static Meaning words(String name) {
        return Word.of(name).size() > 1 ? new Phrase(name) : new Plain(name);
    }
}
