package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody may be about to type: names that begin with the last words typed, found by halving a sorted list. */
public final class Completion {
    /** So many words may be of one name that is half typed: "Democratic Republic of the C". */
    private static final int LAST_WORDS = 5;

    /** So many names that begin alike are looked at. */
    private static final int LOOKED_AT = 2000;

    /**
     * A way to go on.
     *
     * @param query all that was typed, completed
     * @param name the name that completes it, as it is written
     */
    public record Suggestion(String query, String name, Meaning meaning) {}

    private record Key(String folded, Candidate candidate) {}

    private static final Comparator<Key> LIKELIEST = Comparator.comparing(
                    (Key key) -> key.candidate().rank())
            .thenComparing(key -> key.folded().length())
            .thenComparing(Key::folded);

    private final List<Key> keys = new ArrayList<>();

    /** Completes the names that the interpreter knows, but for places and codes of events. */
    public Completion(Interpreter interpreter) {
        for (Vocabulary vocabulary : interpreter.vocabularies()) {
            for (Candidate candidate : vocabulary.all()) {
                String folded = String.join(" ", Word.texts(candidate.name()));
                if (candidate.rank() != Candidate.Rank.PLACE && !Character.isDigit(folded.charAt(0))) {
                    keys.add(new Key(folded, candidate));
                }
            }
        }
        keys.sort(Comparator.comparing(Key::folded)
                .thenComparing(key -> key.candidate().rank()));
    }

    /** At most {@code limit} ways to go on; those that complete most of the last words. Nothing for what ends in a blank. */
    public List<Suggestion> of(String typed, LocalDate today, int limit) {
        List<Word> words = Word.of(typed);
        Map<Meaning, Suggestion> found = new LinkedHashMap<>();
        int last = words.size() - 1;
        if (typed.length() > Interpreter.LONGEST || last < 0 || words.get(last).end() < typed.length()) {
            return List.of();
        }
        for (int from = Math.max(0, words.size() - LAST_WORDS); from <= last && found.isEmpty(); from++) {
            String begun = String.join(
                    " ",
                    words.subList(from, words.size()).stream().map(Word::text).toList());
            if (begun.length() > 1) {
                String before = typed.substring(0, words.get(from).begin());
                beginning(begun).stream().sorted(LIKELIEST).forEach(key -> {
                    Meaning meaning = key.candidate().meaning().apply(today);
                    if (found.size() < limit) {
                        String name = meaning instanceof Meaning.Somebody somebody
                                ? somebody.name()
                                : key.candidate().name();
                        found.putIfAbsent(meaning, new Suggestion(before + name, name, meaning));
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    private List<Key> beginning(String begun) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle).folded().compareTo(begun) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < keys.size()
                && end - low < LOOKED_AT
                && keys.get(end).folded().startsWith(begun)) {
            end++;
        }
        return keys.subList(low, end);
    }
}
